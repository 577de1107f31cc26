"""What the made-up branch and its gatherings are called, in the four languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from consent_db.records import Relation
from exports.wording import known_language


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The names and sentences that lie in the practice register itself."""

    unit: str
    organisation: str
    family_day: str
    annual_meeting: str
    place: str
    caption: str
    alt_text: str
    landscape: str
    request: str
    relations: Mapping[Relation, str]
    """What a guardian writes on a form about herself or himself; letters of ASCII, as everything that is drawn."""
    scan: str
    """The file in which the forms came back."""
    agenda: tuple[str, ...]
    """A paper that lay among them: its title and its points."""


_WORDS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "nb": Words(
            unit="Fjordvik lokalforening (øving)",
            organisation="Øvingsforbundet",
            family_day="Familiedag ved fjorden",
            annual_meeting="Årsmøte",
            place="Fjordvik",
            caption="Fin dag på fjorden!",
            alt_text="To personer padler en rød kano",
            landscape="Fjorden med fjell og et rødt naust",
            request="Hei, jeg vil ikke være på bilder lenger. Kan dere ta dem bort? Hilsen Linh",
            relations={Relation.MOTHER: "mor", Relation.FATHER: "far"},
            scan="Skjemaer fra årsmøtet.pdf",
            agenda=(
                "Årsmøte – saksliste",
                "Åpning og navneopprop",
                "Valg av møteleder",
                "Årsberetning",
                "Regnskap",
                "Valg",
                "Kake og kaffe",
            ),
        ),
        "nn": Words(
            unit="Fjordvik lokallag (øving)",
            organisation="Øvingsforbundet",
            family_day="Familiedag ved fjorden",
            annual_meeting="Årsmøte",
            place="Fjordvik",
            caption="Fin dag på fjorden!",
            alt_text="To personar padlar ein raud kano",
            landscape="Fjorden med fjell og eit raudt naust",
            request="Hei, eg vil ikkje vere på bilete lenger. Kan de ta dei bort? Helsing Linh",
            relations={Relation.MOTHER: "mor", Relation.FATHER: "far"},
            scan="Skjema frå årsmøtet.pdf",
            agenda=(
                "Årsmøte – sakliste",
                "Opning og namneopprop",
                "Val av møteleiar",
                "Årsmelding",
                "Rekneskap",
                "Val",
                "Kake og kaffi",
            ),
        ),
        "sv": Words(
            unit="Fjordvik lokalförening (övning)",
            organisation="Övningsförbundet",
            family_day="Familjedag vid fjorden",
            annual_meeting="Årsmöte",
            place="Fjordvik",
            caption="En fin dag på fjorden!",
            alt_text="Två personer paddlar en röd kanot",
            landscape="Fjorden med fjäll och ett rött båthus",
            request="Hej, jag vill inte vara med på bilder längre. Kan ni ta bort dem? Hälsningar Linh",
            relations={Relation.MOTHER: "mamma", Relation.FATHER: "pappa"},
            scan="Blanketter från årsmötet.pdf",
            agenda=(
                "Årsmöte – dagordning",
                "Mötet öppnas, upprop",
                "Val av mötesordförande",
                "Verksamhetsberättelse",
                "Bokslut",
                "Val",
                "Tårta och kaffe",
            ),
        ),
        "en": Words(
            unit="Fjordvik branch (practice)",
            organisation="The Practice Association",
            family_day="Family day by the fjord",
            annual_meeting="Annual meeting",
            place="Fjordvik",
            caption="A fine day on the fjord!",
            alt_text="Two people paddle a red canoe",
            landscape="The fjord with mountains and a red boathouse",
            request="Hi, I do not want to be in pictures any more. Can you take them down? Linh",
            relations={Relation.MOTHER: "mother", Relation.FATHER: "father"},
            scan="Forms from the annual meeting.pdf",
            agenda=(
                "Annual meeting – agenda",
                "Opening and roll call",
                "Election of a chair",
                "Annual report",
                "Accounts",
                "Elections",
                "Cake and coffee",
            ),
        ),
    }
)


def words(lang: str) -> Words:
    """The words of an interface language."""
    return _WORDS[known_language(lang)]
