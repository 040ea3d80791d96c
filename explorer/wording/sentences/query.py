"""What can be wrong with a query."""

from __future__ import annotations

from explorer.wording.language import _

QUERY_SENTENCES = {
    "query-unreadable": _("cannot read '{text}'"),
    "quotation-mark-not-closed": _("the quotation mark opened here is not closed"),
    "no-such-facet": _("there is no facet '{facet}'"),
    "no-such-label": _("'{label}' is not a {facet}"),
    "label-without-records": _("nothing has the {facet} '{label}'"),
    "date-in-query": _("{date}"),
    "label-missing": _("'{term}' names no label"),
}
