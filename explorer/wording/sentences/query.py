"""What can be wrong with a query."""

from __future__ import annotations

from explorer.wording.language import _

QUERY_SENTENCES = {
    "quotation-mark-not-closed": _("the quotation mark opened here is not closed"),
    "no-such-facet": _("no facet is called '{facet}'"),
    "no-such-label": _("'{label}' is not a label of '{facet}'"),
    "label-without-records": _("nothing matches '{facet}:{label}'"),
    "label-means-several": _("'{facet}:{label}' can mean several: {labels}"),
    "date-in-query": _("{date}"),
    "label-missing": _("'{facet}:' needs a label"),
    "words-missing": _("nothing to search for here"),
    "nothing-to-search": _("'{words}' contains nothing to search for"),
}
