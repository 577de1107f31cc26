"""A made-up branch for looking at the window: people, statements, drawn pictures, groups, posts that must come down."""

import hashlib
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image, ImageDraw

from consent_db import (
    appearances,
    attendance,
    channels,
    clock,
    consents,
    events,
    evidence,
    exceptions,
    groups,
    officers,
    people,
    photos,
    policy,
    pools,
    scans,
)
from consent_db.connection import open_register
from consent_db.ids import new_id
from consent_db.officers import Officer
from consent_db.records import (
    Actor,
    Answer,
    Appearance,
    AppearanceKind,
    AppearanceState,
    Assent,
    Asset,
    Consent,
    ConsentItem,
    ConsentRole,
    Decision,
    Event,
    EventType,
    ExceptionGrant,
    ExceptionType,
    Guardianship,
    Media,
    NameMode,
    OrgUnit,
    PeopleCheck,
    Person,
    PersonKind,
    Prominence,
    Publication,
    Relation,
    Reveals,
    Role,
    Withdrawal,
)
from consent_db.rows import ASSET
from tests.published import put_out
from ui.app import set_up

PASSPHRASE = "en lang setning"
WIDTH_PX, HEIGHT_PX = 1200, 900
_IN_A_ROW = 10
_SKINS = ("#F2D3B8", "#D9A57E", "#8D5B3E", "#EBC1A0", "#B97A52")
_HAIRS = ("#3A2A20", "#C79A4A", "#1E1B1A", "#8C4A2F", "#B9B4AC")
_CLOTHES = ("#2A56C6", "#0A7866", "#C8321C", "#8A5A00", "#5B3F8C")
_WALLS = ("#CFE3EE", "#E9E2D0", "#D5E5D2", "#E7D7DF")


def make(folder, *, lang="nb", pictures=14):
    """Set a register up in `folder`, with its pictures beside it, and fill it; gives its directory."""
    directory = Path(folder) / "register"
    with open_register(directory, passphrase=PASSPHRASE, create=True, scrypt_n=2) as register:
        set_up(register, lang)
        _Branch(register, Path(folder) / "Bilder").fill(pictures)
    return directory


def make_empty(folder, *, lang="nb"):
    """Set a register up in `folder` that nobody has put anything into; gives its directory."""
    directory = Path(folder) / "empty"
    with open_register(directory, passphrase=PASSPHRASE, create=True, scrypt_n=2) as register:
        set_up(register, lang)
    return directory


class _Branch:
    def __init__(self, register, folder):
        self.register = register
        self.folder = folder
        (first,) = officers.officers(register)
        self.actor = Actor(officer_id=first.id, role=Role.DATA_STEWARD)
        own = policy.unit(register)
        self.today = clock.today(own.jurisdiction)
        officers.update(register, Officer(id=first.id, name="Anne Berge"), actor=self.actor)
        policy.set_unit(
            register,
            OrgUnit(id=own.id, name="Hørselslaget Øvre Solvang", jurisdiction=own.jurisdiction),
            actor=self.actor,
        )
        wanted = replace(policy.policy(register), exceptions_enabled=True)
        policy.set_policy(register, wanted, actor=self.actor)
        self.channels = [one.id for one in channels.channels(register, active_only=True)]

    def fill(self, pictures):
        self._people()
        self._events()
        ids = self._pictures(pictures)
        self._statements()
        self._posts(ids)
        self._rare(pictures)
        officers.add(
            self.register, Officer(id="bo", name="Bo Lindqvist", roles=frozenset({Role.PHOTOGRAPHER})), actor=self.actor
        )

    def _people(self):
        born = self.today.replace(day=1)
        adult = {"adult_declared": True}
        child = {"kind": PersonKind.CHILD}
        for person_id, first, last, more in (
            ("kari", "Kari", "Nordmann", adult | {"contact_email": "kari@example.org"}),
            ("ola", "Ola", "Nordmann", adult),
            ("robin", "Robin", "Ek", adult),
            ("long", "Maximiliana-Alexandrina", "Bråthen-Vollebekk-Søndergaard", adult),
            ("mio", "Mio", "Solvang", child | {"birth_date": born.replace(year=born.year - 9)}),
            ("ada", "Ada", "Solvang", child | {"birth_date": born.replace(year=born.year - 14)}),
            ("eir", "Eir", "Dahl", adult | {"protected": True}),
            ("nils", "Nils", "Dahl", adult | {"deceased_on": self.today - timedelta(days=60)}),
            *(
                (f"p{number}", first, last, adult)
                for number, (first, last) in enumerate(
                    (("Åse", "Aas"), ("Bjørn", "Bråten"), ("Frøydis", "Grön"), ("Ivar", "Juuso"), ("Kaisa", "Öst"))
                )
            ),
        ):
            people.add(self.register, Person(id=person_id, first_name=first, last_name=last, **more), actor=self.actor)
        for child_id, guardian, relation in (
            ("mio", "kari", Relation.MOTHER),
            ("mio", "ola", Relation.FATHER),
            ("ada", "kari", Relation.MOTHER),
        ):
            row = Guardianship(
                id=f"{child_id}-{guardian}",
                child_id=child_id,
                guardian_id=guardian,
                relation=relation,
                holds_parental_responsibility=True,
            )
            people.add_guardianship(self.register, row, actor=self.actor)

    def _events(self):
        start = self.today - timedelta(days=20)
        for one in (
            Event(
                id="kurs",
                title="Kurs i tegnspråk & mestring for hele familien",
                type=EventType.COURSE,
                start=start,
                end=start + timedelta(days=1),
                place="Solvang",
                reveals=Reveals.HEALTH,
            ),
            Event(id="tog", title="1. mai-toget", type=EventType.PARADE, start=self.today - timedelta(days=60)),
            Event(id="tom", title="Årsmøtet", type=EventType.MEETING, start=self.today + timedelta(days=10)),
        ):
            events.add(self.register, one, actor=self.actor)
        entries = [
            attendance.Entry(person_id=who, sticker=str(number)) for number, who in enumerate(("kari", "mio", "robin"))
        ]
        attendance.add(self.register, "kurs", entries, actor=self.actor)

    def _pictures(self, count):
        ids = []
        named = ("kari", "mio", "robin", "long", "ada", "ola")
        for number in range(count):
            event = "tog" if number % 4 == 3 else "kurs"
            ids.append(self._picture(number, event, faces=(0, 3, 2, 1, 4)[number % 5 if number else 1]))
        shown = [one for asset_id in ids for one in appearances.of_asset(self.register, asset_id) if one.box]
        first = [one.id for one in appearances.of_asset(self.register, ids[0])]
        appearances.confirm(self.register, first[:1], "kari", actor=self.actor)
        appearances.confirm(self.register, first[1:2], "mio", actor=self.actor)
        for number, one in enumerate(shown[len(first) : len(first) + 9]):
            appearances.confirm(self.register, [one.id], named[number % len(named)], actor=self.actor)
        self._group(shown[len(first) + 9 :])
        for asset_id in ids[:6]:
            photos.set_people_check(self.register, [asset_id], PeopleCheck.CONFIRMED_COMPLETE, actor=self.actor)
            photos.update_texts(
                self.register, asset_id, {"alt_text": {"nb": "Mennesker ved et bord"}}, actor=self.actor
            )
        return ids

    def _group(self, faces):
        """The unnamed faces: a large group with a suggestion, one that may be the same person, single ones."""
        by_pool = {}
        held = pools.of_assets(self.register, [one.asset_id for one in faces])
        for one in faces:
            by_pool.setdefault(held[one.asset_id], []).append(one.id)
        for pool, ids in by_pool.items():
            new = [ids[:4], ids[4:6], *([face] for face in ids[6:])]
            new = [group for group in new if group]
            groups.save_groups(
                self.register,
                pool,
                new,
                [(0, 1, "medium")] if len(new) > 1 else [],
                [groups.Suggestion(face, "ola", "strong", ("robin",)) for face in ids[:4]],
                actor=self.actor,
            )

    def _picture(self, number, event, *, faces):
        path = self.folder / event / f"IMG_{4100 + number}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        drawn, boxes = picture(number, faces)
        drawn.save(path, quality=85)
        content = path.read_bytes()
        found = scans.ScannedPicture(
            path=path,
            size_bytes=len(content),
            mtime_ns=path.stat().st_mtime_ns,
            sha256=hashlib.sha256(content).hexdigest(),
            pixel_sha256=hashlib.sha256(drawn.tobytes()).hexdigest(),
            width_px=WIDTH_PX,
            height_px=HEIGHT_PX,
            faces=tuple(
                scans.ScannedFace(
                    box=box,
                    score=0.9,
                    sure=True,
                    landmarks=((1.0, 2.0),) * 5,
                    sharpness=50.0,
                    code=None,
                    crop_jpeg=_jpeg(drawn.crop(_around(box)).resize((224, 224))),
                )
                for box in boxes
            ),
            thumbnail_jpeg=_jpeg(drawn.resize((512, 384))),
            dhash=f"{number:016x}",
            engine_version="e1",
            code_version="c1",
            artist="Ola Foto",
        )
        pool = pools.pool_of(self.register, event_id=event, folder=path.parent, actor=self.actor)
        saved = scans.save_scan(
            self.register,
            found,
            event_id=event,
            pool_id=pool,
            creator_name="Ola Foto",
            policy=policy.policy(self.register),
            actor=self.actor,
        )
        return saved.asset_id

    def _statements(self):
        yes = ConsentItem(channels=tuple(self.channels[:3]), name_mode=NameMode.FIRST)
        no = ConsentItem(decision=Decision.REFUSE, channels=tuple(self.channels[3:4]))
        scan = evidence.Scan(content=_jpeg(Image.new("RGB", (900, 1200), "#FFFFFF")), name="skjema.jpg")
        for subject, speaker, role, until in (
            ("kari", "kari", ConsentRole.SELF, 400),
            ("robin", "robin", ConsentRole.SELF, 20),
            ("long", "long", ConsentRole.SELF, 300),
            ("mio", "kari", ConsentRole.GUARDIAN, 200),
            ("ada", "kari", ConsentRole.GUARDIAN, 200),
        ):
            consent = Consent(
                id=f"c-{subject}",
                subject_id=subject,
                speaker_id=speaker,
                role=role,
                signed_at=self.today - timedelta(days=90),
                recorded_at=datetime.now(UTC),
                valid_from=self.today - timedelta(days=90),
                valid_until=self.today + timedelta(days=until),
                special_category=True,
                items=(yes, no),
            )
            consents.record(self.register, consent, scans=(scan,), actor=self.actor)
        asked = Assent(
            id="a-ada",
            child_id="ada",
            asked_on=self.today - timedelta(days=80),
            recorded_at=datetime.now(UTC),
            answer=Answer.YES,
        )
        consents.record_assent(self.register, asked, actor=self.actor)

    def _rare(self, number):
        """A picture that is clear for the first channel, one of a crowd, and a film in which somebody speaks."""
        clear, crowd = self._picture(number, "tog", faces=1), self._picture(number + 1, "kurs", faces=30)
        for asset_id, named in ((clear, ("kari",)), (crowd, ("kari", "robin", "ola", "long", "mio"))):
            faces = [one.id for one in appearances.of_asset(self.register, asset_id)]
            for face, person in zip(faces, named, strict=False):
                appearances.confirm(self.register, [face], person, actor=self.actor)
            photos.set_people_check(self.register, [asset_id], PeopleCheck.CONFIRMED_COMPLETE, actor=self.actor)
            photos.update_texts(self.register, asset_id, {"alt_text": {"nb": "Folk på tur"}}, actor=self.actor)
        film = Asset(id="film", file="/bilder/Kurs i mars/MVI_0007.mp4", media=Media.VIDEO, creator_name="Ola Foto")
        with self.register.action(self.actor, "made_up") as action:
            action.insert("asset", ASSET.to_row(film))
        voice = Appearance(
            id="voice", asset_id="film", kind=AppearanceKind.VOICE, person_id="kari", state=AppearanceState.CONFIRMED
        )
        appearances.add(self.register, voice, actor=self.actor)

    def _posts(self, ids):
        shown = {asset: appearances.of_asset(self.register, asset) for asset in ids}
        of_long = [asset for asset in ids if any(one.person_id == "long" for one in shown[asset])]
        for number, asset_id in enumerate([*of_long, ids[0]]):
            post = Publication(
                id=f"b{number}",
                asset_id=asset_id,
                channel_id=self.channels[number % 2],
                url=f"https://example.org/p/{number}",
                published_at=datetime.now(UTC) - timedelta(days=50),
            )
            put_out(self.register, post, actor=self.actor)
        said = Withdrawal(
            id="w1",
            subject_id="long",
            by_person_id="long",
            received_at=self.today - timedelta(days=30),
            recorded_at=datetime.now(UTC),
        )
        consents.withdraw(self.register, said, actor=self.actor)
        unknown = next((one for one in shown[ids[3]] if one.person_id is None), None)
        if unknown is not None:
            appearances.set_prominence(self.register, unknown.id, Prominence.BACKGROUND, actor=self.actor)
        grant = ExceptionGrant(
            id=new_id(),
            asset_id=ids[0],
            type=ExceptionType.PUBLIC_ROLE,
            reason_text="Talte på møtet",
            granted_at=clock.now_utc(),
            channels=tuple(self.channels[:1]),
        )
        exceptions.record(self.register, grant, actor=self.actor)


def picture(number, faces):
    """A drawn room with `faces` people in it, and the boxes of their faces (x, y, width, height in pixels)."""
    made = Image.new("RGB", (WIDTH_PX, HEIGHT_PX), _WALLS[number % len(_WALLS)])
    pen = ImageDraw.Draw(made)
    pen.rectangle((0, 650, WIDTH_PX, HEIGHT_PX), fill="#B08D62")
    pen.rectangle(
        (80 + 40 * (number % 5), 60, 360 + 40 * (number % 5), 300), fill="#FFFFFF", outline="#8E9AA3", width=8
    )
    boxes = []
    if faces > _IN_A_ROW:
        return made, _crowd(pen, number, faces)
    for place in range(faces):
        look = number * 3 + place
        centre = WIDTH_PX * (2 * place + 1) // (2 * faces)
        top = 240 + 30 * (look % 3)
        boxes.append((centre - 85, top, 170, 200))
        pen.rounded_rectangle((centre - 150, top + 215, centre + 150, HEIGHT_PX), 90, fill=_CLOTHES[look % 5])
        pen.ellipse((centre - 105, top - 50, centre + 105, top + 190), fill=_HAIRS[look % 5])
        pen.ellipse((centre - 85, top, centre + 85, top + 215), fill=_SKINS[(look + number) % 5])
        for eye in (-35, 35):
            pen.ellipse((centre + eye - 9, top + 85, centre + eye + 9, top + 103), fill="#22262B")
        pen.arc((centre - 40, top + 105, centre + 40, top + 170), 20, 160, fill="#7A2E22", width=7)
    return made, boxes


def _crowd(pen, number, faces):
    """Many small people, in rows behind each other."""
    boxes = []
    for place in range(faces):
        row, look = divmod(place, _IN_A_ROW)
        centre, top, look = 80 + 116 * look + 40 * (row % 2), 210 + 190 * row, number + place * 3
        boxes.append((centre - 36, top, 72, 84))
        pen.rounded_rectangle((centre - 56, top + 88, centre + 56, top + 300), 40, fill=_CLOTHES[look % 5])
        pen.ellipse((centre - 44, top - 20, centre + 44, top + 80), fill=_HAIRS[look % 5])
        pen.ellipse((centre - 36, top, centre + 36, top + 90), fill=_SKINS[place % 5])
        for eye in (-15, 15):
            pen.ellipse((centre + eye - 4, top + 36, centre + eye + 4, top + 44), fill="#22262B")
        pen.arc((centre - 17, top + 44, centre + 17, top + 72), 20, 160, fill="#7A2E22", width=3)
    return boxes


def _around(box):
    left, top, width, height = box
    return (left - width // 4, top - height // 4, left + width * 5 // 4, top + height * 5 // 4)


def _jpeg(image):
    held = io.BytesIO()
    image.save(held, "JPEG", quality=85)
    return held.getvalue()
