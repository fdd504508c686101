"""What a page links to can be a trap; what an interface lists is asked for until the budget is spent."""

from audit.plugins.channel import Budget
from spiders.crawl.frontier import Frontier


def test_a_page_in_more_than_fifty_variants_is_a_trap() -> None:
    frontier = Frontier(Budget())

    admitted = [frontier.admits(f"https://a.example/list?sort={number}", 1) for number in range(60)]

    assert admitted.count(True) == 50
    assert list(frontier.stopped) == ["E-TRAP"]


def test_hundreds_of_articles_of_one_interface_are_no_trap() -> None:
    frontier = Frontier(Budget())

    assert all(frontier.admits_listed(f"https://a.example/api.php?pageid={number}", 1) for number in range(500))
    assert not frontier.stopped


def test_the_budget_holds_for_interfaces_too() -> None:
    frontier = Frontier(Budget(pages=3))

    admitted = [frontier.admits_listed(f"https://a.example/api.php?pageid={number}", 1) for number in range(5)]

    assert admitted == [True, True, True, False, False]
    assert list(frontier.stopped) == ["E-BUDGET-PAGES"]
