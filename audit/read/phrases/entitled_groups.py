"""Firms and families as those who get what a sentence gives, whatever stands between them and the verb.

"Les entreprises qui commandent dix abonnements obtiennent 8 %", "Familien mit mindestens zwei Kindern: minus 15 %".
"""

_WHO = r"(?:,? (?:qui|die|welche|che|who|that|which|ordering|booking|buying|ab|mit|con|avec|with)\b[^.;:!?]{3,64}?)?,?"
_GET = (
    r"(?:obtiennent|beneficient|recoivent|paient|ont droit|erhalten|bekommen|zahlen|profitieren|sparen|ottengono"
    r"|ricevono"
    r"|pagano|hanno|risparmiano|get|receive|pay|save|enjoy|take)"
)
FIRMS = (
    r"(?:^|[.;!?•·] )(?:(?:les|die|le|the|all|alle|toutes les|tutte le) )?(?:entreprises|societes|firmen"
    r"|unternehmen|betriebe"
    rf"|aziende|imprese|ditte|businesses|companies|firms){_WHO} {_GET}\b"
    r"|\b(?:exclusivement|uniquement|seulement) (?:a )?(?:une |la |notre )?clientele professionnelle\b"
    r"|\b(?:nur|ausschliesslich) (?:an )?(?:gewerbliche|geschaftliche) kund[a-z]*\b"
    r"|\b(?:solo|esclusivamente|unicamente) (?:a |per |alla )?(?:una |la )?clientela professionale\b"
)
_CHILDREN = r"(?:zwei|drei|vier|deux|trois|quatre|due|tre|quattro|two|three|four|[2-4])"
FAMILIES = (
    rf"\b(?:familien (?:mit|ab) (?:mindestens |wenigstens )?{_CHILDREN}(?: oder mehr)? kindern?"
    rf"|familles (?:d'au moins|avec au moins|avec|de|des) {_CHILDREN}(?: ou plus d')?(?: enfants?)?"
    rf"|famiglie (?:con almeno|con|da) {_CHILDREN}(?: o piu)? (?:figli|bambini)"
    rf"|families (?:with|of) (?:at least )?{_CHILDREN}(?: or more)?(?: children| kids)?)(?= ?:? ?(?:-|minus|moins"
    rf"|meno|[0-9]+ ?%|(?:erhalten|bekommen|sparen|zahlen|beneficient|ont|paient|hanno|pagano|get|save|pay)\b))"
)
STUDENTS = r"\b(?:stud\.|studi|studenten|studierenden|schuler|legi)-?(?:rabatt|ermassigung|tarif)\b"
