"""Members as those who get what a sentence gives: "so sparen Mitglieder 10 %", "les titulaires ont 10 % de rabais"."""

_DE = (
    r"\b(?:sparen|profitieren|erhalten|bekommen|zahlen|geniessen|haben) (?:unsere |alle |die )?"
    r"(?:(?:vereins|club|klub)?mitglieder|[a-z]*karteninhaber(?:innen)?)"
    r"(?! (?:und|oder|wie) (?:nicht|andere|alle))(?![a-z:*])"
)
_FR = (
    r"\b(?:les|nos|chers) titulaires(?: de la carte)?"
    r" (?:ont|obtiennent|touchent|gagnent|recoivent|paient|payent|economisent)\b"
    r"|\bpour (?:nos|les) (?:titulaires|adherents|societaires)(?= ?(?:$|[.,;!·•|)(]|de la carte))"
)
_IT = (
    r"\b(?:i|gli|le|nostri|nostre) (?:titolari|soci|socie|tesserati|tesserate)(?: della (?:carta|tessera|card))?"
    r" (?:hanno|ottengono|ricevono|risparmiano|pagano)\b"
    r"|\b(?:risparmiano|ricevono|ottengono|pagano) (?:i|gli|le|tutti i) (?:soci|titolari|tesserati)\b"
    r"|\bper i nostri (?:soci|titolari|tesserati)(?= ?(?:$|[.,;!·•|)(]))"
)
_EN = r"\bfor (?:all )?our (?:card ?holders|members)(?= ?(?:$|[.,;!·•|)(]))"
MEMBERS = f"{_DE}|{_FR}|{_IT}|{_EN}"
