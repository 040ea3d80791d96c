"""What can be wrong with a query."""

from __future__ import annotations

from explorer.wording.language import _

QUERY_SENTENCES = {
    "quotation-mark-not-closed": _("the quotation mark opened here is not closed"),
    "no-such-facet": _("no facet is called '{facet}'"),
    "no-such-label": _("'{label}' is not a {facet}"),
    "label-without-records": _("nothing has the {facet} '{label}'"),
    "date-in-query": _("{date}"),
    "label-missing": _("nothing follows '{facet}:'"),
    "words-missing": _("there are no words here to search for"),
    "nothing-to-search": _("'{words}' has no letter, digit or sign to search for"),
}
