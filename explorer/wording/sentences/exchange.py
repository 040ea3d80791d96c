"""What can go wrong when Pandoc makes a bibliography."""

from __future__ import annotations

from explorer.wording.language import _

EXCHANGE_SENTENCES = {
    "bibliography-failed": _("Pandoc cannot make the bibliography: {detail}"),
    "pandoc-not-run": _("cannot run Pandoc: {detail}"),
    "pandoc-too-slow": _("it did not answer within {seconds} seconds"),
    "pandoc-missing": _("CSL styles need Pandoc, which is not installed; install explorer[csl]"),
    "csl-style-missing": _(
        "the CSL style '{style}' is not installed; install explorer[csl], or name a file that ends in .csl"
    ),
}
