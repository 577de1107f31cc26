"""The words of the consent domain: enums and frozen records (rules.md 3.1, names as in the portable register)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

Box = tuple[int, int, int, int]
"""x, y, width, height: whole pixels of the upright picture, origin top left."""


class Outcome(StrEnum):
    """The three answers, best first."""

    CLEAR = "CLEAR"
    REVIEW = "REVIEW"
    BLOCKED = "BLOCKED"


class Role(StrEnum):
    """What an officer acts as."""

    PHOTOGRAPHER = "photographer"
    OFFICER = "officer"
    DATA_STEWARD = "data_steward"


class Jurisdiction(StrEnum):
    """The country whose rules hold."""

    NO = "NO"
    SE = "SE"


class PersonKind(StrEnum):
    """A person's relation to the branch."""

    MEMBER = "member"
    ELECTED = "elected"
    EMPLOYEE = "employee"
    GUEST = "guest"
    CHILD = "child"
    PUBLIC = "public"
    UNKNOWN_LABEL = "unknown_label"


class Capacity(StrEnum):
    """Whether a person decides alone."""

    FULL = "full"
    ASSISTED = "assisted"
    REPRESENTED = "represented"


class Relation(StrEnum):
    """How a guardian relates to the child, or a representative to an adult."""

    MOTHER = "mother"
    FATHER = "father"
    PARENT = "parent"
    APPOINTED_GUARDIAN = "appointed_guardian"
    LEGAL_REPRESENTATIVE = "legal_representative"
    OTHER = "other"


class EventType(StrEnum):
    """What kind of gathering it was."""

    COURSE = "course"
    MEETING = "meeting"
    WORKPLACE_VISIT = "workplace_visit"
    PROFESSIONAL_GATHERING = "professional_gathering"
    SPECIAL = "special"
    DEMONSTRATION = "demonstration"
    PARADE = "parade"
    CONGRESS = "congress"
    PUBLIC_MEETING = "public_meeting"
    OTHER = "other"


class Reveals(StrEnum):
    """The special category that being at an event tells."""

    NONE = "none"
    MEMBERSHIP = "membership"
    HEALTH = "health"


class ChannelKind(StrEnum):
    """Where a picture may be shown."""

    WEB = "web"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    X = "x"
    LINKEDIN = "linkedin"
    YOUTUBE = "youtube"
    TIKTOK = "tiktok"
    SNAPCHAT = "snapchat"
    BLOG = "blog"
    FORUM = "forum"
    NEWSLETTER = "newsletter"
    PRINT = "print"
    PORTAL = "portal"
    COURSE_MATERIAL = "course_material"
    INTERNAL = "internal"
    PRESS = "press"
    OTHER = "other"


class Owner(StrEnum):
    """Whose account a channel is."""

    ORGANISATION = "organisation"
    PRIVATE = "private"


class Audience(StrEnum):
    """Who sees a channel."""

    OPEN = "open"
    MEMBERS = "members"
    CLOSED_GROUP = "closed_group"
    INTERNAL = "internal"


class Media(StrEnum):
    """What an asset is."""

    PHOTO = "photo"
    VIDEO = "video"
    ILLUSTRATION = "illustration"
    AUDIO = "audio"


class ConsentMedia(StrEnum):
    """What a consent item covers."""

    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"


class Purpose(StrEnum):
    """What a publication is for."""

    INFORM = "inform"
    RECRUIT = "recruit"
    MARKETING = "marketing"
    EDUCATION = "education"
    ARCHIVE = "archive"
    PRESS = "press"


class NameMode(StrEnum):
    """How much of a name may be used, least first."""

    NONE = "none"
    FIRST = "first"
    FULL = "full"


class ConsentRole(StrEnum):
    """In whose place the speaker of a consent speaks."""

    SELF = "self"
    GUARDIAN = "guardian"
    REPRESENTATIVE = "representative"


class WithdrawalRole(StrEnum):
    """In whose place a withdrawal is made."""

    SELF = "self"
    GUARDIAN = "guardian"
    REPRESENTATIVE = "representative"
    NEXT_OF_KIN = "next_of_kin"
    AUTHORITY = "authority"


class Method(StrEnum):
    """How a consent was given."""

    PAPER = "paper"
    DIGITAL_SIGNATURE = "digital_signature"
    EMAIL = "email"
    VERBAL_WITNESSED = "verbal_witnessed"
    VIDEO = "video"
    IMPORT = "import"


class Decision(StrEnum):
    """A tick for or against."""

    GRANT = "grant"
    REFUSE = "refuse"


class Answer(StrEnum):
    """A child's own answer."""

    YES = "yes"
    NO = "no"
    PARTIAL = "partial"
    NOT_CAPABLE = "not_capable"


class ScopeKind(StrEnum):
    """What a withdrawal takes back."""

    ALL = "all"
    CHANNELS = "channels"
    ASSETS = "assets"
    MEDIA = "media"
    NAME = "name"
    SHARING = "sharing"
    BIOMETRIC = "biometric"


class Origin(StrEnum):
    """Where a picture comes from."""

    OWN = "own"
    MEMBER_SUBMITTED = "member_submitted"
    OTHER_UNIT = "other_unit"
    EXTERNAL = "external"
    PROFILE_MANUAL = "profile_manual"


class PeopleCheck(StrEnum):
    """How far a picture was looked through for people."""

    NOT_DONE = "not_done"
    SEARCHED = "searched"
    CONFIRMED_NONE = "confirmed_none"
    CONFIRMED_COMPLETE = "confirmed_complete"


class AppearanceKind(StrEnum):
    """By what a person can be recognised in a picture."""

    FACE = "face"
    BACK = "back"
    BODY = "body"
    NAME_BADGE = "name_badge"
    VOICE = "voice"
    TEXT_MENTION = "text_mention"
    REFLECTION = "reflection"


class AppearanceState(StrEnum):
    """How sure it is who an appearance shows (identity_state of rules.md)."""

    UNASSIGNED = "unassigned"
    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class Prominence(StrEnum):
    """How much an appearance stands out."""

    MAIN = "main"
    SECONDARY = "secondary"
    BACKGROUND = "background"


class Marker(StrEnum):
    """A badge somebody wears."""

    NONE = "none"
    NO_PHOTO = "no_photo"


class IgnoreReason(StrEnum):
    """Why an appearance is left out of the judgment."""

    NOT_A_FACE = "not_a_face"
    NOT_RECOGNISABLE = "not_recognisable"
    BLURRED = "blurred"
    STATUE_OR_PICTURE = "statue_or_picture"
    DUPLICATE = "duplicate"
    TOO_SMALL = "too_small"


class ExceptionType(StrEnum):
    """The exceptions a policy may allow."""

    NEWS_INTEREST = "NEWS_INTEREST"
    INCIDENTAL = "INCIDENTAL"
    CROWD_EVENT = "CROWD_EVENT"
    PUBLIC_ROLE = "PUBLIC_ROLE"
    EMPLOYEE_BASIS = "EMPLOYEE_BASIS"
    LEGITIMATE_INTEREST = "LEGITIMATE_INTEREST"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who does a write, and in which role (architecture.md 11)."""

    officer_id: str = "officer"
    role: Role = Role.DATA_STEWARD


@dataclass(frozen=True, slots=True)
class Changed:
    """What one write touched: table names to the ids that changed; empty when nothing did."""

    ids: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    action_id: str | None = None

    def __bool__(self) -> bool:
        return any(self.ids.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class OrgUnit:
    """The controller: one unit of the organisation."""

    id: str
    name: str
    org: str = ""
    level: str = "branch"
    parent_id: str | None = None
    org_no: str = ""
    jurisdiction: Jurisdiction = Jurisdiction.NO
    lang: str = "nb"
    contact_name: str = ""
    email: str = ""
    phone: str = ""
    postal_address: str = ""
    dpo_contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The branch's own decisions, versioned (rules.md 3.1)."""

    version: int = 1
    profile: str = "always_consent"
    guardian_floor_age: int = 15
    youth_review_below: int = 18
    biometric_min_age: int = 18
    guardians_required: str = "all_registered"
    assent_capable_from: int = 7
    assent_max_age_months: int = 24
    turned_age_grace_days: int = 90
    validity_months_adult: int = 24
    validity_months_minor: int = 12
    takedown_days: int = 3
    people_check_required: bool = True
    min_recognisable_px: int = 24
    exceptions_enabled: bool | Mapping[str, bool] = False
    evidence_required: bool = True
    four_eyes: bool = False
    retention_after_end_months: int = 36
    face_codes: str = "event"
    face_code_days: int = 30
    dpia_reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A place where the branch publishes."""

    id: str
    kind: ChannelKind
    name: str
    owner: Owner = Owner.ORGANISATION
    audience: Audience = Audience.OPEN
    auto_shares_to: tuple[str, ...] = ()
    url: str = ""
    ephemeral: bool = False
    leaves_eea: bool = False
    recallable: str = "full"
    responsible_person_id: str | None = None
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A gathering where pictures were taken."""

    id: str
    title: str
    type: EventType = EventType.OTHER
    start: date | None = None
    end: date | None = None
    place: str = ""
    org_unit_id: str | None = None
    minors_present: bool = False
    reveals: Reveals = Reveals.NONE
    notice_given: Mapping[str, Any] | None = None
    internal_only: bool = False
    default_photographer_id: str | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who can appear in pictures or speak for another."""

    id: str
    first_name: str = ""
    last_name: str = ""
    kind: PersonKind = PersonKind.MEMBER
    adult_declared: bool = False
    birth_date: date | None = None
    birth_year: int | None = None
    display_name: str = ""
    deceased_on: date | None = None
    deceased_year: int | None = None
    protected: bool = False
    capacity: Capacity = Capacity.FULL
    lang: str = "nb"
    contact_email: str = ""
    contact_phone: str = ""
    notes_private: str = ""
    lookalike_group_id: str | None = None
    merged_into_id: str | None = None
    merged_at: datetime | None = None

    @property
    def name(self) -> str:
        """The name to show: display name, else first and last name."""
        return self.display_name or f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guardianship:
    """One guardian's relation to one child, or a representative's to an adult."""

    id: str
    child_id: str
    guardian_id: str
    relation: Relation = Relation.PARENT
    holds_parental_responsibility: bool = False
    sole: bool = False
    evidence: str = ""
    valid_from: date | None = None
    valid_to: date | None = None

    def in_force(self, day: date) -> bool:
        """Whether the relation holds on a day; the last day is one of them."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Proof of a statement; `content_stored` tells whether the scan itself lies in the register."""

    sha256: str
    id: str = ""
    file: str = ""
    mime: str = ""
    pages: int | None = None
    content_stored: bool = False
    altered: bool = False
    """Set by the store when the stored bytes no longer match `sha256` (rules.md R25)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentItem:
    """One granular yes or no; a list holds every tick of its dimension, an empty `channels` never occurs."""

    decision: Decision = Decision.GRANT
    channels: tuple[str, ...]
    media: tuple[ConsentMedia, ...] = (ConsentMedia.PHOTO,)
    purposes: tuple[Purpose, ...] = (Purpose.INFORM,)
    name_mode: NameMode = NameMode.NONE
    event_id: str | None = None
    event_type: EventType | None = None
    captured_from: date | None = None
    captured_to: date | None = None
    share_units: str | tuple[str, ...] = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One signed act of one speaker; never updated."""

    id: str
    subject_id: str
    speaker_id: str
    role: ConsentRole = ConsentRole.SELF
    form: str = "ADULT"
    form_version: str = ""
    lang: str = "nb"
    method: Method = Method.PAPER
    signed_at: date
    recorded_at: datetime
    recorded_by: str = "officer"
    valid_from: date | None = None
    valid_until: date | None = None
    special_category: bool = False
    biometric: bool | None = None
    evidence: tuple[Evidence, ...] = ()
    items: tuple[ConsentItem, ...] = ()
    org_unit_id: str | None = None
    place: str = ""
    witness_name: str = ""
    maturity_assessed_by: str = ""
    maturity_note: str = ""
    status_note: str = ""
    supersedes_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assent:
    """A child's own answer; never updated."""

    id: str
    child_id: str
    asked_on: date
    asked_by: str = "officer"
    recorded_at: datetime
    answer: Answer
    how: str = "spoken"
    not_channels: tuple[str, ...] = ()
    limits_text: str = ""
    supersedes_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a withdrawal takes back; the lists are filled for the kind that names them."""

    kind: ScopeKind
    channels: tuple[str, ...] = ()
    assets: tuple[str, ...] = ()
    media: tuple[ConsentMedia, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """A revocation; never updated."""

    id: str
    subject_id: str
    by_person_id: str
    by_role: WithdrawalRole = WithdrawalRole.SELF
    received_at: date
    recorded_at: datetime
    how: str = "email"
    scope: Scope = Scope(kind=ScopeKind.ALL)
    wants: str = "remove"
    received_by: str = ""
    text: str = ""
    acknowledged_at: datetime | None = None
    completed_at: datetime | None = None
    supersedes_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """One picture (or video), known by its pixels; its files are copies."""

    id: str
    file: str = ""
    sha256: str = ""
    media: Media = Media.PHOTO
    captured_at: str | None = None
    """RFC 3339 in UTC, or local time without a zone (commands.md)."""
    captured_at_source: str = "unknown"
    event_id: str | None = None
    origin: Origin = Origin.OWN
    creator_name: str = ""
    people_check: PeopleCheck = PeopleCheck.NOT_DONE
    checked_by: str = ""
    checked_at: datetime | None = None
    caption: str = ""
    alt_text: Mapping[str, str] = field(default_factory=dict)
    keywords: tuple[str, ...] = ()
    width: int | None = None
    height: int | None = None
    source_text: str = ""
    source_url: str = ""
    credit_line: str = ""
    licence: str = "unknown"
    motif: str = "none"
    restricted: bool = False
    quarantine: bool = False
    derived_from: str | None = None
    watched_in_full: bool = False
    captions: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """One person in one asset, recognisable by face or otherwise."""

    id: str
    asset_id: str
    kind: AppearanceKind = AppearanceKind.FACE
    box: Box | None = None
    person_id: str | None = None
    state: AppearanceState = AppearanceState.UNASSIGNED
    prominence: Prominence = Prominence.MAIN
    marker: Marker = Marker.NONE
    ignore_reason: IgnoreReason | None = None
    t_start_ms: int | None = None
    t_end_ms: int | None = None
    suggestion_score_band: str | None = None
    suggested_alternatives: tuple[str, ...] = ()
    stranger: bool = False
    sure: bool = True
    decided_by: str = ""
    decided_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionGrant:
    """An officer's recorded exception for one asset, or one appearance in it."""

    id: str
    asset_id: str
    appearance_id: str | None = None
    type: ExceptionType
    legal_basis: str = ""
    reason_text: str = ""
    granted_by: str = "officer"
    granted_at: datetime
    valid_until: date | None = None
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """One appearance of an asset in the world."""

    id: str
    asset_id: str
    channel_id: str
    rendition_sha256: str = ""
    placement: str = "post"
    kind: str = "own"
    url: str = ""
    published_at: datetime | None = None
    posted_by: str = ""
    caption_used: str = ""
    names_used: tuple[str, ...] = ()
    verdict_snapshot: Mapping[str, Any] | None = None
    policy_version: int | None = None
    relied_on_item_ids: tuple[str, ...] = ()
    expires_at: datetime | None = None
    removed_at: datetime | None = None
    removal_proof_id: str | None = None
    print_run: int | None = None
    stock_left: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Distribution:
    """A copy handed to another unit."""

    id: str
    asset_id: str
    to_unit_id: str
    sent_at: datetime | None = None
    sent_by: str = ""
    terms: str = ""
    consent_summary_sha256: str = ""
    recalled_at: datetime | None = None
    confirmed_deleted_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakedownTask:
    """Something that must come down, by whom and by when."""

    id: str
    cause: str
    action: str
    publication_id: str | None = None
    distribution_id: str | None = None
    asset_id: str | None = None
    assigned_to: str = ""
    due_on: date | None = None
    state: str = "open"
    done_at: datetime | None = None
    proof_id: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """The size of the picture as it will be shown, in pixels of the upright picture."""

    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What somebody wants to do with a picture; without `rendition` the channel's preset counts."""

    channel_id: str
    purpose: Purpose = Purpose.INFORM
    placement: str = "post"
    texts: tuple[str, ...] = ()
    """Further texts that go out with the picture, such as the file name, beside the asset's own."""
    rendition: Rendition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All a verdict needs about one asset; whole records, nothing computed."""

    asset: Asset
    jurisdiction: Jurisdiction
    unit_id: str
    policy: Policy
    channels: Mapping[str, Channel]
    event: Event | None = None
    appearances: tuple[Appearance, ...] = ()
    people: Mapping[str, Person] = field(default_factory=dict)
    """Everyone confirmed, suggested or an alternative, their merged-in records and look-alikes, and who speaks."""
    guardianships: tuple[Guardianship, ...] = ()
    consents: tuple[Consent, ...] = ()
    assents: tuple[Assent, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    exceptions: tuple[ExceptionGrant, ...] = ()
    objections: frozenset[str] = frozenset()
    """Ids of people with an open objection (rules.md R3)."""
    other_versions: frozenset[str] = frozenset()
    """Ids of the pictures this one was made from, or that were made of it, through however many steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One row of the decision table that applies; `params` hold values for the wording, never text."""

    code: str
    rule: int
    outcome: Outcome | None
    """None for advice (R60, R61), which decides nothing."""
    person_id: str | None = None
    appearance_id: str | None = None
    box: Box | None = None
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The answer for one asset in one use on one day."""

    asset_id: str
    channel_id: str
    outcome: Outcome
    headline: str
    reasons: tuple[Reason, ...]
    policy_version: int
