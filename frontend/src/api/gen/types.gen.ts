// @ts-nocheck
// Written by `npm run api` from docs/api/openapi.json.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type AcceptInvitation = {
    password: string;
    token: string;
};

export type AccountView = {
    email: string;
    id: string;
    name: string;
    regions: Array<string>;
    roles: Array<Role>;
};

export type ActView = {
    at: When;
    by: string;
    from: number;
    kind: Kind;
    scope: Scope;
    visits: number;
};

export type Actor = {
    id: string;
    name: string;
};

export type AddAddendum = {
    password: string;
    reason?: string;
    text: string;
};

export type AddBookingRules = {
    arrivalMinutes: number;
    cancelHours: number;
    effectiveFrom: string;
    leadMinutes: number;
    regionId: string;
    rescheduleHours: number;
    sameDayUntil?: string;
};

export type AddClinician = {
    accountId: string;
    kind: ClinicianKind;
    regionId: string;
};

export type AddCompetency = {
    skill: string;
    validUntil: string;
};

export type AddLicence = {
    expires: string;
    kind: ClinicianKind;
    multistate: boolean;
    number: string;
    state: string;
};

export type AddPattern = {
    breakFrom?: string;
    breakMinutes?: number;
    breakTo?: string;
    clinicianId: string;
    from: string;
    to: string;
    validFrom: string;
    validUntil?: string;
    weekdays: Array<DayOfWeek>;
};

export type AddPreparation = {
    effectiveFrom: string;
    mixedOnSite: boolean;
    note: string;
    regionId: string;
};

export type AddRegion = {
    code: string;
    name: string;
    phone: string;
    state: string;
    zips: Array<string>;
    zone: string;
};

export type AddShifts = {
    clinicianId: string;
    dates: Array<string>;
    from: string;
    to: string;
};

export type AddSkill = {
    code: string;
    everyVisit: boolean;
    name: string;
    source: string;
};

export type AddStatePolicy = {
    clearanceDays: number;
    compactMember: boolean;
    effectiveFrom: string;
    maxAdditives?: number;
    mayAdminister: Array<ClinicianKind>;
    mayClear: Array<PrescriberKind>;
    note: string;
    observationMinutes: number;
    rescreenHours: number;
    source: string;
    standingOrders: boolean;
    state: string;
};

export type AddTherapy = {
    ingredients: Array<string>;
    minutes: number;
    mixedOnSite: boolean;
    name: string;
};

export type AddTimeOff = {
    clinicianId: string;
    firstDay: string;
    from?: string;
    lastDay: string;
    reason: TimeOffReason;
    to?: string;
};

export type AddendumView = {
    at: When;
    by: string;
    id: string;
    late: boolean;
    own: boolean;
    reason?: string;
    text: string;
};

export type AddressView = {
    accessNotes?: string;
    city: string;
    id: string;
    line1: string;
    line2?: string;
    point?: GeoPoint;
    state: string;
    zip: string;
};

export type Alertness = 'A' | 'C' | 'V' | 'P' | 'U';

export type Answer = {
    codes: Array<string>;
    date?: string;
    item: string;
    quantity?: Quantity;
    text?: string;
};

export type AnswerChange = {
    before?: string;
    item: string;
    now?: string;
    question: string;
};

export type AnsweredItem = {
    answer: string;
    item: string;
    question: string;
};

export type AreaView = {
    phone?: string;
    regionId?: string;
    regionName?: string;
    served: boolean;
    state?: string;
    zone?: string;
};

export type ArmRestriction = 'LEFT' | 'RIGHT' | 'BOTH' | 'NOT_SURE';

export type AskCall = {
    reason: string;
};

export type AskForLink = {
    email: string;
};

export type AssignNurse = {
    nurseId: string;
    reason?: string;
    visitVersion: number;
};

export type AuditOutcome = 'DONE' | 'DENIED';

export type AuditPage = {
    next?: string;
    rows: Array<AuditRow>;
};

export type AuditRow = {
    account?: Actor;
    action: string;
    at: string;
    from?: string;
    id: string;
    outcome: AuditOutcome;
    patient?: string;
    record: string;
    recordId?: string;
    role?: string;
    visit?: string;
};

export type Band = {
    high?: number;
    level: FlagLevel;
    low?: number;
};

export type BoardVisit = {
    addressId: string;
    addressLine: string;
    emergency: boolean;
    evvExceptions: Array<EvvException>;
    id: string;
    noShowReported: boolean;
    nurse?: PersonName;
    obstacles: Array<Obstacle>;
    patientName: string;
    phone: string;
    plannedEnd: When;
    plannedStart: When;
    pointExact: boolean;
    ready: boolean;
    released: boolean;
    status: VisitStatus;
    therapyId: string;
    therapyName: string;
    version: number;
    window: Window;
    zip: string;
};

export type BookAddress = {
    accessNotes?: string;
    city: string;
    line1: string;
    line2?: string;
    state: string;
    zip: string;
};

export type BookVisit = {
    address: BookAddress;
    holdId: string;
    holdToken: string;
    name: string;
    phone: string;
    reasonText?: string;
    reasons: Array<VisitReason>;
    therapyId: string;
};

export type BookedVisit = {
    visitId: string;
};

export type BookingRulesView = {
    addedAt?: string;
    addedBy?: string;
    arrivalMinutes: number;
    cancelHours: number;
    effectiveFrom: string;
    example: boolean;
    id: string;
    leadMinutes: number;
    regionId?: string;
    rescheduleHours: number;
    sameDayUntil?: string;
};

export type BothLanguages = {
    en: string;
    es: string;
};

export type Bound = {
    number: number;
    operator: Operator;
};

export type CalendarFeedView = {
    createdAt: string;
    expiresAt: string;
};

export type CallOutcome = 'TRY_AGAIN' | 'REACHED' | 'NO_ANSWER' | 'NOT_NEEDED';

export type CallReportView = {
    at: When;
    by: string;
    outcome: CallOutcome;
    words: string;
};

export type CallView = {
    at: When;
    by: string;
    id: string;
    outcome?: CallOutcome;
    reason: string;
    reports: Array<CallReportView>;
    tries: number;
};

export type CancelSeries = {
    reason: string;
    scope: Scope;
};

export type CancelledVisits = {
    cancelled: Array<string>;
    kept: Array<Window>;
};

export type Change = {
    details: Array<Detail>;
    id: string;
    kind: ChangeKind;
    title: string;
};

export type ChangeArea = {
    version: number;
    zips: Array<string>;
};

export type ChangeContact = {
    name: string;
    phone: string;
    version: number;
};

export type ChangeDay = {
    clinicianId: string;
    day: string;
    from?: string;
    to?: string;
};

export type ChangeDraft = {
    content: EditionContent;
    version: number;
};

export type ChangeKind = 'ADDED' | 'REMOVED' | 'CHANGED';

export type ChangePosting = {
    city?: string;
    latitude?: number;
    line1?: string;
    longitude?: number;
    zip?: string;
    zips: Array<string>;
};

export type ChangeTherapy = {
    active: boolean;
    ingredients: Array<string>;
    minutes: number;
    mixedOnSite: boolean;
    name: string;
    version: number;
};

export type Chart = {
    baselineValidUntil?: string;
    identity?: IdentityView;
    infusion: InfusionView;
    note: NoteView;
    observationMinutes: number;
    patientLimits: Array<PatientLimitView>;
    products: Array<ProductView>;
    sideEffectAnswered: boolean;
    visitId: string;
    vitals: Array<VitalsView>;
};

export type ChosenDate = {
    number: number;
    start: string;
};

export type ChosenTime = {
    start: string;
    visitId: string;
};

export type ClearanceOutcome = 'CLEARED' | 'CLEARED_WITH_CONDITIONS' | 'NOT_CLEARED';

export type ClearanceStatus = 'PENDING' | 'CLEARED' | 'CLEARED_WITH_CONDITIONS' | 'NOT_CLEARED' | 'EXPIRED' | 'REVOKED';

export type ClearanceThen = 'COVERED' | 'ENDS_BEFORE' | 'NOT_YET';

export type ClearanceView = {
    at?: When;
    by?: string;
    conditions?: string;
    examBasis?: ExamBasis;
    examDate?: string;
    id: string;
    licence?: string;
    ofThisVisit: boolean;
    questionnaire?: string;
    state: string;
    status: ClearanceStatus;
    therapies: Array<NamedCode>;
    validFrom?: string;
    validUntil?: string;
};

export type ClinicianChangeView = {
    at: string;
    by?: string;
    what: string;
};

export type ClinicianKind = 'RN' | 'LPN' | 'NP' | 'PA' | 'MD' | 'DO';

export type ClinicianRecord = {
    base?: GeoPoint;
    checks: Array<RegisterCheckView>;
    clinician: ClinicianRow;
    competencies: Array<CompetencyView>;
    hasBase: boolean;
    history: Array<ClinicianChangeView>;
    zips: Array<string>;
};

export type ClinicianRow = {
    accountId: string;
    blocked: boolean;
    blockedStates: Array<string>;
    expiring: Array<ExpiryView>;
    id: string;
    kind: ClinicianKind;
    licences: Array<LicenceView>;
    missing: Array<string>;
    name: string;
    regionId: string;
};

export type ClinicianView = {
    accountId: string;
    id: string;
    kind: ClinicianKind;
    licences: Array<LicenceView>;
    name: string;
    regionId: string;
};

export type ClockChange = 'SKIPPED' | 'TWICE';

export type Colleague = {
    id: string;
    name: string;
};

export type CompetencyView = {
    id: string;
    skill: string;
    validUntil: string;
};

export type ConsentDecision = 'AGREE' | 'REFUSE';

export type ConsentKind = 'TREATMENT' | 'TELEHEALTH_EXAM' | 'MESSAGES' | 'PHOTO';

export type ConsentState = {
    at?: When;
    status: ConsentStatus;
    version?: string;
};

export type ConsentStatus = 'NOT_ANSWERED' | 'SIGNED' | 'REFUSED' | 'TAKEN_BACK' | 'NEW_TEXT';

export type ConsentTextView = {
    example: boolean;
    hash: string;
    id: string;
    kind: ConsentKind;
    language: string;
    paragraphs: Array<string>;
    title: string;
    version: string;
};

export type DayBoard = {
    date: string;
    regionId: string;
    today: string;
    visits: Array<BoardVisit>;
    zone: string;
};

export type DayChangeView = {
    day: string;
    from?: string;
    id: string;
    to?: string;
};

export type DayOfWeek = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

export type DayPart = 'MORNING' | 'AFTERNOON' | 'EVENING';

export type DecideClearance = {
    answersSeen?: string;
    conditions?: string;
    examBasis?: ExamBasis;
    examDate?: string;
    outcome: ClearanceOutcome;
    reason?: string;
    seen?: string;
    therapyIds: Array<string>;
    validUntil?: string;
};

export type DecideFlag = {
    confirmed: boolean;
    decision: FlagDecision;
    reason: string;
    seen?: string;
};

export type Depart = {
    deviceAt: string;
    observationReason?: string;
    position?: GeoPoint;
};

export type Detail = {
    after?: string;
    before?: string;
    what: string;
};

export type Difference = {
    questions: Array<Change>;
    rules: Array<Change>;
    weakened: Array<string>;
};

export type DocumentType = 'PDF' | 'JPEG' | 'PNG';

export type DoorCheckView = {
    afresh: Array<string>;
    askedAt?: When;
    items: Array<FormItem>;
    last: Array<LastAnswer>;
    since?: SinceScreening;
    version: string;
};

export type DraftState = {
    changedAt: string;
    edition: string;
    editors: Array<string>;
    note?: string;
    status: DraftStatus;
    version: number;
};

export type DraftStatus = 'WRITING' | 'SUBMITTED' | 'PUBLISHED' | 'DISCARDED';

export type DraftStep = {
    version: number;
};

export type DraftView = {
    comparedWith: string;
    content: EditionContent;
    difference: Difference;
    examples: Array<ExampleTrial>;
    findings: Array<EditionFinding>;
    state: DraftState;
};

export type EditedCondition = {
    aboveAdditives?: boolean;
    ageBelow?: number;
    ageFrom?: number;
    answer?: Array<string>;
    answered?: boolean;
    anyOf?: Array<string>;
    daysBelow?: number;
    ingredient?: string;
    missing?: boolean;
    mixedOnSite?: boolean;
    namesIngredient?: boolean;
    noIngredient?: string;
    number?: Array<Bound>;
    other?: string;
    otherNumber?: Array<Bound>;
    policy?: boolean;
    reason?: Array<VisitReason>;
    told?: boolean;
};

export type EditedGroup = {
    id: string;
    title: BothLanguages;
};

export type EditedMeasure = {
    max?: number;
    min?: number;
    text: BothLanguages;
    unit: string;
};

export type EditedOpener = {
    anyOf: Array<string>;
    item: string;
    number: Array<Bound>;
};

export type EditedOption = {
    code: string;
    text?: BothLanguages;
};

export type EditedQuestion = {
    anyOpens: boolean;
    detailText?: BothLanguages;
    detailWhen: Array<string>;
    group: string;
    help?: BothLanguages;
    id: string;
    ingredients: Array<string>;
    kinds: Array<ScreeningKind>;
    measure?: EditedMeasure;
    onlyIf: Array<EditedOpener>;
    options: Array<EditedOption>;
    reasons: Array<VisitReason>;
    remembered: boolean;
    required: boolean;
    text: BothLanguages;
    type: ItemType;
};

export type EditedRule = {
    effect?: Effect;
    id: string;
    item?: string;
    judgement: boolean;
    level: FlagLevel;
    overridable: boolean;
    reason: string;
    source: string;
    when: Array<EditedCondition>;
};

export type EditionContent = {
    emergencyText: BothLanguages;
    example: boolean;
    groups: Array<EditedGroup>;
    items: Array<EditedQuestion>;
    rules: Array<EditedRule>;
    words: {
        [key: string]: BothLanguages;
    };
};

export type EditionFinding = {
    at: string;
    message: string;
};

export type EditionsView = {
    draft?: DraftState;
    published: Array<PublishedRow>;
};

export type Effect = 'EMERGENCY' | 'FULL_SCREENING_NEEDED';

export type EndPattern = {
    lastDay: string;
};

export type EvvException = 'LOCATION' | 'LOCATION_UNCERTAIN' | 'LOCATION_MISSING';

export type EvvReason = 'DEVICE_FAILED' | 'NO_SIGNAL' | 'WRONG_GPS' | 'ADDRESS_WRONG' | 'FORGOT' | 'EMERGENCY' | 'SERVICE_ELSEWHERE' | 'OTHER';

export type ExamBasis = 'IN_PERSON' | 'LIVE_VIDEO';

export type ExampleTrial = {
    after: Array<TrialFlag>;
    before: Array<TrialFlag>;
    changed: boolean;
    title: string;
};

export type ExpiryStage = 'LAPSED' | 'DAYS_7' | 'DAYS_30' | 'DAYS_60';

export type ExpiryView = {
    name: string;
    stage: ExpiryStage;
    until: string;
};

export type ExplainEvv = {
    exception: EvvException;
    reason: EvvReason;
    text?: string;
};

export type FhirFile = {
    json: string;
};

export type FieldProblem = {
    field: string;
    message: string;
};

export type FileReport = {
    onsetAt: string;
    severity: SeverityWords;
    symptoms: Array<string>;
    text: string;
};

export type FiledReport = {
    emergencyText?: string;
    id: string;
};

export type FindPatients = {
    email: string;
};

export type Finding = {
    level: FlagLevel;
    parameter: string;
    sentence: string;
};

export type FlagDecision = 'ALLOW' | 'ALLOW_WITH_CONDITIONS' | 'DECLINE';

export type FlagDecisionView = {
    at: When;
    by: string;
    decision: FlagDecision;
    id: string;
    reason: string;
};

export type FlagLevel = 'INFO' | 'NEEDS_REVIEW' | 'STOP' | 'STOP_FINAL';

export type FlagView = {
    answer?: string;
    decision?: FlagDecisionView;
    id: string;
    item?: string;
    judgement: boolean;
    level: FlagLevel;
    overridable: boolean;
    question?: string;
    reason: string;
    rule: string;
    ruleVersion: string;
    source: string;
};

export type FormCondition = {
    anyOf: Array<string>;
    item: string;
    number: Array<Bound>;
};

export type FormGroup = {
    id: string;
    title: string;
};

export type FormItem = {
    anyOpens: boolean;
    detailText?: string;
    detailWhen: Array<string>;
    group: string;
    help?: string;
    id: string;
    measure?: FormMeasure;
    onlyIf: Array<FormCondition>;
    options: Array<FormOption>;
    required: boolean;
    text: string;
    type: ItemType;
};

export type FormMeasure = {
    max?: number;
    min?: number;
    text: string;
    unit: string;
};

export type FormOption = {
    code: string;
    text: string;
};

export type FormView = {
    draft: Array<Answer>;
    example: boolean;
    groups: Array<FormGroup>;
    items: Array<FormItem>;
    kind: ScreeningKind;
    knownAnswers: Array<Answer>;
    language: string;
    version: string;
};

export type GeoPoint = {
    accuracyM: number;
    exact?: boolean;
    latitude: number;
    longitude: number;
};

export type GradeChoice = {
    grade: number;
    means: string;
};

export type GradeScale = {
    source: string;
    terms: Array<GradeTerm>;
    version: string;
};

export type GradeTerm = {
    code: string;
    grades: Array<GradeChoice>;
    labValueNeeded: boolean;
    name: string;
};

export type Grading = {
    grade: number;
    labValue?: string;
    term: string;
};

export type HandOverReview = {
    colleagueId: string;
    note: string;
};

export type HandedOver = {
    from: string;
    to: string;
    toMe: boolean;
};

export type HandoverView = {
    at: When;
    from: string;
    note: string;
    to: string;
};

export type HistoryEntry = {
    by: string;
    deviceAt?: When;
    from: VisitStatus;
    movedTo?: Window;
    nurse?: string;
    reason?: string;
    recordedAt: When;
    role: string;
    step: VisitStep;
    to: VisitStatus;
    window?: Window;
};

export type HoldView = {
    expiresAt: string;
    id: string;
    secondsLeft: number;
    therapyId: string;
    token: string;
    totalMinutes: number;
    window: Window;
};

export type Holiday = {
    day: string;
    name: string;
};

export type HolidayView = {
    addedAt: string;
    addedBy: string;
    closed: boolean;
    day: string;
    holds: boolean;
    id: string;
    name: string;
    regionId: string;
};

export type IdentifierKind = 'FULL_NAME' | 'BIRTH_DATE' | 'ADDRESS' | 'PHOTO_ID' | 'PHONE';

export type IdentityView = {
    at: When;
    by: string;
    identifiers: Array<IdentifierKind>;
    matches: boolean;
};

export type InfusionOutcome = 'COMPLETED' | 'STOPPED_EARLY';

export type InfusionView = {
    containerMl?: number;
    infusedMl?: number;
    outcome?: InfusionOutcome;
    pauses: Array<Pause>;
    reason?: StopReason;
    reasonText?: string;
    startedAt?: When;
    stoppedAt?: When;
};

export type IngredientKind = 'FLUID' | 'ADDITIVE';

export type IngredientView = {
    code: string;
    kind: IngredientKind;
    name: string;
};

export type InviteStaff = {
    email: string;
    name: string;
    regions: Array<string>;
    roles: Array<Role>;
};

export type IssuedFeed = {
    feed: CalendarFeedView;
    path: string;
};

export type ItemType = 'YES_NO_UNSURE' | 'CHOICE' | 'MULTI' | 'TEXT' | 'DATE' | 'LIST' | 'INTEGER' | 'DECIMAL';

export type JoinWaitlist = {
    firstDay: string;
    from: string;
    lastDay: string;
    therapyId: string;
    until: string;
    zip: string;
};

export type Joined = {
    id: string;
};

export type Kind = 'MADE' | 'MOVED' | 'CANCELLED';

export type LastAnswer = {
    answer: Answer;
    at: When;
    words: string;
};

export type LicenceView = {
    expires: string;
    id: string;
    kind: ClinicianKind;
    multistate: boolean;
    number: string;
    state: string;
};

export type LimitView = {
    aboveHint?: string;
    bands: Array<Band>;
    judgement: boolean;
    name: string;
    parameter: string;
    saveHigh?: number;
    saveLow?: number;
    source: string;
    unit: string;
};

export type MakeSeries = {
    everyWeeks: number;
    times: Array<ChosenDate>;
};

export type MoveSeries = {
    date: string;
    reason: string;
    scope: Scope;
    time: string;
    times: Array<ChosenTime>;
};

export type MoveToHold = {
    holdId: string;
    holdToken: string;
};

export type MoveVisit = {
    agreed?: PatientAgreement;
    date: string;
    nurseId?: string;
    reason: string;
    time: string;
    visitVersion: number;
};

export type MyConsent = {
    at?: When;
    kind: ConsentKind;
    maySign: boolean;
    mayTakeBack: boolean;
    status: ConsentStatus;
    therapyName?: string;
    version?: string;
    visitId?: string;
    visitStart?: When;
};

export type MyDate = {
    clockChange?: ClockChange;
    id: string;
    moved: boolean;
    state: State;
    window: Window;
};

export type MyFeed = {
    feed?: CalendarFeedView;
};

export type MySeries = {
    everyWeeks?: number;
    visits: Array<MyDate>;
};

export type MyVisit = {
    addressLine: string;
    cancelUntil?: When;
    id: string;
    mayCancel: boolean;
    mayMove: boolean;
    mayReport: boolean;
    moveUntil?: When;
    nurseName?: string;
    regionPhone: string;
    rescreenFrom?: When;
    status: PatientStatus;
    tasks: Array<PatientTask>;
    therapyId: string;
    therapyName: string;
    totalMinutes: number;
    window: Window;
    zip: string;
};

export type NamedCode = {
    code: string;
    name: string;
};

export type NoShow = {
    attempts: Array<string>;
};

export type NotStarted = {
    deviceAt: string;
    reason: StopReason;
    reasonText?: string;
};

export type NoteStatus = 'NONE' | 'DRAFT' | 'SIGNED';

export type NoteView = {
    addenda: Array<AddendumView>;
    content?: WriteNote;
    hash?: string;
    licence?: string;
    missing: Array<string>;
    signedAt?: When;
    signedBy?: string;
    status: NoteStatus;
    version: number;
};

export type NurseCandidate = {
    addedMinutes?: number;
    kind: ClinicianKind;
    name: string;
    nurseId: string;
    objections: Array<SoftObjection>;
    possible: boolean;
    refusals: Array<string>;
    skills: Array<string>;
    stopsThatDay: number;
    visitsBefore: number;
};

export type NurseDay = {
    date: string;
    visits: Array<NurseVisitRow>;
};

export type NurseRoster = {
    changes: Array<DayChangeView>;
    extra: Array<ShiftView>;
    off: Array<TimeOffView>;
    pattern: Array<WeeklyShiftView>;
};

export type NurseRow = {
    id: string;
    name: string;
    shifts: Array<Window>;
};

export type NurseStep = 'GO_EN_ROUTE' | 'ARRIVE' | 'DECLARE_EMERGENCY';

export type NurseThen = {
    name: string;
    nurseId: string;
    possible: boolean;
    reason?: string;
};

export type NurseVisit = {
    address: AddressView;
    answers: Array<AnsweredItem>;
    armRestriction?: ArmRestriction;
    birthDate?: string;
    clearance?: ClearanceView;
    consent: ConsentState;
    emergency: boolean;
    flags: Array<FlagView>;
    id: string;
    ingredients: Array<NamedCode>;
    obstacles: Array<Obstacle>;
    orders: Array<OrderView>;
    patientName: string;
    phone: string;
    policyNote: string;
    status: VisitStatus;
    steps: Array<VisitStep>;
    therapyName: string;
    version: number;
    window: Window;
};

export type NurseVisitRow = {
    addressLine: string;
    id: string;
    patientName: string;
    plannedStart: When;
    released: boolean;
    status: VisitStatus;
    therapyName: string;
    version: number;
    window: Window;
};

export type Obstacle = {
    overridable: boolean;
    rule: string;
    sentence: string;
};

export type OpenAccount = {
    email: string;
    name: string;
    password?: string;
};

export type Operator = 'BELOW' | 'AT_MOST' | 'ABOVE' | 'AT_LEAST';

export type OrderView = {
    document?: DocumentType;
    id: string;
    number: string;
    orderedOn: string;
    prescriberName: string;
    products: Array<string>;
    recordedBy: string;
    standing: boolean;
    standingName?: string;
};

export type OtherVisit = {
    clearance: ClearanceStatus;
    screenedAt?: When;
    status: VisitStatus;
    therapyName: string;
    visitId: string;
    window: Window;
};

export type OwnReport = {
    filedAt: When;
    id: string;
    severity: SeverityWords;
    symptoms: Array<string>;
    text: string;
};

export type PatientAgreement = 'TELEPHONE' | 'MESSAGE' | 'IN_PERSON';

export type PatientLimitView = {
    at: When;
    by: string;
    limit: StricterLimit;
    reason: string;
};

export type PatientStatus = 'REQUESTED' | 'BEING_REVIEWED' | 'CONFIRMED' | 'ON_THE_WAY' | 'IN_YOUR_HOME' | 'DONE' | 'CANCELLED' | 'NOT_DONE';

export type PatientTask = 'SCREENING' | 'CONSENT' | 'RESCREEN';

export type PatientView = {
    addresses: Array<AddressView>;
    birthDate?: string;
    email: string;
    id: string;
    name: string;
    phone: string;
    version: number;
};

export type Pause = {
    from: When;
    reason: string;
    to?: When;
};

export type PauseInfusion = {
    deviceAt: string;
    reason: string;
};

export type PersonName = {
    id: string;
    name: string;
};

export type PlannedDate = {
    clearance: ClearanceThen;
    clockChange?: ClockChange;
    free: boolean;
    nearest: Array<SlotView>;
    number: number;
    visitId?: string;
    window: Window;
};

export type PreparationView = {
    addedAt: string;
    addedBy: string;
    effectiveFrom: string;
    id: string;
    mixedOnSite: boolean;
    note: string;
    regionId: string;
};

export type PrescriberKind = 'MD' | 'DO' | 'NP' | 'PA';

export type Problem = {
    detail?: string;
    fields?: Array<FieldProblem>;
    status: number;
    title?: string;
    type: string;
};

export type ProductView = {
    by: string;
    expiry: string;
    id: string;
    lot: string;
    matchesOrder: boolean;
    mismatchReason?: string;
    name: string;
    recordedAt: When;
};

export type PublishDraft = {
    version: number;
    weakenedRead: boolean;
};

export type PublishedRow = {
    asked: boolean;
    at?: string;
    by?: string;
    version: string;
};

export type Quantity = {
    unit: string;
    value: number;
};

export type QueueRow = {
    firstDay: string;
    from: string;
    id: string;
    lastDay: string;
    name: string;
    offered?: Window;
    offeredUntil?: When;
    since: When;
    therapyName: string;
    until: string;
    zip: string;
};

export type Readings = {
    alertness?: Alertness;
    breaths?: number;
    diastolic?: number;
    pain?: number;
    pulse?: number;
    spo2?: number;
    systolic?: number;
    temperatureC?: number;
};

export type Reasoned = {
    reason: string;
};

export type RecordDoorCheck = {
    answers: Array<Answer>;
    version: string;
};

export type RecordIdentity = {
    identifiers: Array<IdentifierKind>;
    matches: boolean;
};

export type RecordOrder = {
    document?: string;
    number: string;
    orderedOn: string;
    prescriberName: string;
    products: Array<string>;
    standing: boolean;
    standingName?: string;
};

export type RecordProduct = {
    expiry: string;
    lot: string;
    matchesOrder: boolean;
    mismatchReason?: string;
    name: string;
};

export type RecordRegisterCheck = {
    blocked: boolean;
    checkedOn: string;
    effectiveFrom: string;
    reason: string;
    state?: string;
};

export type RecordVitals = {
    phase: VitalsPhase;
    readings: Readings;
    takenAt: string;
};

export type RedeemLink = {
    token: string;
};

export type RegionView = {
    code: string;
    id: string;
    name: string;
    phone: string;
    state: string;
    version: number;
    zips: Array<string>;
    zone: string;
};

export type RegisterCheckView = {
    blocked: boolean;
    checkedOn: string;
    effectiveFrom: string;
    id: string;
    reason?: string;
    recordedAt: string;
    recordedBy?: string;
    state?: string;
};

export type ReportCall = {
    outcome: CallOutcome;
    words: string;
};

export type ReportGrade = {
    grade: number;
    labValue?: string;
    scale: string;
    term: string;
};

export type ReportReview = {
    at: When;
    by: string;
    grade?: ReportGrade;
    text: string;
};

export type ReportRow = {
    filedAt: When;
    id: string;
    level: TriageLevel;
    open: boolean;
    patientName: string;
    reporter: ReporterKind;
    symptoms: Array<string>;
    therapyName: string;
    visitId: string;
};

export type ReportView = {
    filedAt: When;
    id: string;
    level: TriageLevel;
    levelReason: string;
    minutesAfterStart?: number;
    onset: When;
    patientName: string;
    phone: string;
    reporter: ReporterKind;
    reporterName: string;
    reviews: Array<ReportReview>;
    severity: SeverityWords;
    symptoms: Array<SymptomView>;
    text: string;
    therapyName: string;
    visitId: string;
};

export type ReporterKind = 'PATIENT' | 'NURSE';

export type ResumeInfusion = {
    deviceAt: string;
};

export type Review = {
    birthDate?: string;
    calls: Array<CallView>;
    changes: Array<AnswerChange>;
    clearance?: ClearanceView;
    clearanceDays: number;
    earliestExam: string;
    flags: Array<FlagView>;
    handovers: Array<HandoverView>;
    ingredients: Array<NamedCode>;
    maxValidUntil: string;
    obstacles: Array<Obstacle>;
    orders: Array<OrderView>;
    otherVisits: Array<OtherVisit>;
    patientName: string;
    phone: string;
    reasonText?: string;
    reasons: Array<VisitReason>;
    screenings: Array<ScreeningView>;
    standingOrders: boolean;
    state: string;
    therapyId: string;
    therapyName: string;
    today: string;
    videoAgreed: boolean;
    visitId: string;
    visitStatus: VisitStatus;
    window: Window;
};

export type ReviewReport = {
    grading?: Grading;
    text: string;
};

export type ReviewRow = {
    callTries?: number;
    clearance: ClearanceStatus;
    handedOver?: HandedOver;
    highest?: FlagLevel;
    kind: ScreeningKind;
    noOrder: boolean;
    patientName: string;
    regionId: string;
    state: string;
    submittedAt: When;
    therapyName: string;
    undecided: number;
    visitId: string;
    window: Window;
};

export type RevisionView = {
    active: boolean;
    changedAt: string;
    changedBy?: string;
    id: string;
    ingredients: Array<string>;
    minutes: number;
    mixedOnSite: boolean;
    name: string;
};

export type Role = 'PATIENT' | 'NURSE' | 'PRESCRIBER' | 'DISPATCHER' | 'CLINICAL_LEAD' | 'PRIVACY_OFFICER' | 'ADMIN';

export type Scope = 'THIS' | 'FOLLOWING' | 'ALL';

export type ScreeningKind = 'FULL' | 'RESCREEN' | 'DOOR';

export type ScreeningReceived = {
    emergencyText?: string;
    id: string;
};

export type ScreeningView = {
    answers: Array<AnsweredItem>;
    id: string;
    kind: ScreeningKind;
    submittedAt: When;
    version: string;
};

export type SendBack = {
    note: string;
    version: number;
};

export type SeriesView = {
    everyWeeks?: number;
    history: Array<ActView>;
    id?: string;
    visits: Array<SeriesVisit>;
};

export type SeriesVisit = {
    clockChange?: ClockChange;
    holds: Array<string>;
    id: string;
    moved: boolean;
    number: number;
    status: VisitStatus;
    window: Window;
};

export type SessionView = {
    account?: AccountView;
};

export type SetHoliday = {
    closed: boolean;
    day: string;
    name: string;
    regionId: string;
};

export type SetPatientLimit = {
    limit: StricterLimit;
    reason: string;
};

export type SetPoint = {
    accuracyM: number;
    latitude: number;
    longitude: number;
};

export type SeverityWords = 'MILD' | 'MODERATE' | 'SEVERE' | 'VERY_SEVERE';

export type ShiftView = {
    clinicianId: string;
    clinicianName: string;
    end: When;
    id?: string;
    regionId: string;
    start: When;
};

export type SignConsent = {
    authority: SignerAuthority;
    authorityWords?: string;
    cannotDraw: boolean;
    decision: ConsentDecision;
    hash: string;
    questionsAnswered: boolean;
    signatureSvg?: string;
    textId: string;
    typedName: string;
};

export type SignIn = {
    email: string;
    password: string;
};

export type SignNote = {
    password: string;
};

export type SignerAuthority = 'SELF' | 'DECIDES_FOR_PATIENT';

export type SinceScreening = {
    askedAgain?: When;
    changes: Array<AnswerChange>;
    screened: When;
};

export type SkillView = {
    code: string;
    everyVisit: boolean;
    name: string;
    source: string;
};

export type SlotDay = {
    date: string;
    slots: Array<SlotView>;
};

export type SlotView = {
    part: DayPart;
    start: When;
    windowEnd: When;
};

export type SoftObjection = {
    rule: string;
    sentence: string;
};

export type StaffAccount = {
    email: string;
    id: string;
    invitedAt: string;
    name: string;
    regions: Array<string>;
    roles: Array<Role>;
    state: StaffState;
};

export type StaffState = 'INVITED' | 'ACTIVE' | 'DISABLED';

export type StartDraft = {
    fhir?: string;
};

export type StartInfusion = {
    deviceAt: string;
};

export type State = 'COMING' | 'OVER' | 'CANCELLED';

export type StatePolicyView = {
    addedAt?: string;
    addedBy?: string;
    clearanceDays: number;
    compactMember: boolean;
    effectiveFrom: string;
    example: boolean;
    id: string;
    maxAdditives?: number;
    mayAdminister: Array<ClinicianKind>;
    mayClear: Array<PrescriberKind>;
    note: string;
    observationMinutes: number;
    rescreenHours: number;
    source: string;
    standingOrders: boolean;
    state: string;
};

export type StopInfusion = {
    confirmed: boolean;
    containerMl: number;
    deviceAt: string;
    infusedMl: number;
    outcome: InfusionOutcome;
    reason?: StopReason;
    reasonText?: string;
};

export type StopReason = 'VITALS' | 'FLAG' | 'PATIENT_REFUSED' | 'CONSENT_WITHDRAWN' | 'REACTION' | 'NO_VEIN' | 'SITE_PROBLEM' | 'PRODUCT_PROBLEM' | 'UNSAFE_HOME' | 'OTHER';

export type StricterLimit = {
    atLeast?: number;
    atMost?: number;
    level: FlagLevel;
    parameter: string;
};

export type SubmitScreening = {
    answers: Array<Answer>;
    kind: ScreeningKind;
    language?: string;
    version: string;
};

export type SwapNurses = {
    otherId: string;
    otherVersion: number;
    reason?: string;
    visitVersion: number;
};

export type SymptomGroup = 'ALLERGIC' | 'LOW_BP' | 'HIGH_MG' | 'COMMON';

export type SymptomView = {
    code: string;
    group: SymptomGroup;
    text: string;
};

export type TakeHold = {
    replaces?: string;
    replacesToken?: string;
    start: string;
    therapyId: string;
    zip: string;
};

export type TakeStep = {
    deviceAt: string;
    position?: GeoPoint;
    reason?: string;
    step: NurseStep;
};

export type TherapyAdmin = {
    active: boolean;
    id: string;
    ingredients: Array<string>;
    minutes: number;
    mixedOnSite: boolean;
    name: string;
    version: number;
};

export type TherapyHistory = {
    preparations: Array<PreparationView>;
    revisions: Array<RevisionView>;
};

export type TherapyView = {
    id: string;
    ingredients: Array<IngredientView>;
    minutes: number;
    mixedOnSite: boolean;
    name: string;
};

export type TimeOffReason = 'HOLIDAY' | 'ILLNESS' | 'TRAINING' | 'FAMILY' | 'OTHER';

export type TimeOffView = {
    id: string;
    reason: TimeOffReason;
    time: Window;
};

export type Timeline = {
    first: string;
    holidays: Array<Holiday>;
    last: string;
    now: When;
    nurses: Array<NurseRow>;
    regionId: string;
    today: string;
    visits: Array<TimelineVisit>;
    zone: string;
};

export type TimelineVisit = {
    emergency: boolean;
    id: string;
    nurseId?: string;
    patientName: string;
    plannedEnd: When;
    plannedStart: When;
    released: boolean;
    status: VisitStatus;
    town: string;
    window: Window;
};

export type Tolerance = 'WELL' | 'MINOR' | 'POOR';

export type TriageLevel = 'T0' | 'T1' | 'T2' | 'T3';

export type TrialFlag = {
    item?: string;
    level: FlagLevel;
    reason: string;
    rule: string;
};

export type VisitReason = 'ASTHMA' | 'ANXIETY' | 'CARDIAC_ARRHYTHMIA' | 'CHRONIC_PAIN' | 'CHRONIC_FATIGUE' | 'HIGH_BLOOD_PRESSURE' | 'MG_DEFICIENCY' | 'FATIGUE_OR_HOMEBOUND' | 'OTHER';

export type VisitState = {
    id: string;
    status: VisitStatus;
    version: number;
};

export type VisitStatus = 'REQUESTED' | 'SCHEDULED' | 'EN_ROUTE' | 'ARRIVED' | 'PRE_CHECK' | 'IN_PROGRESS' | 'PAUSED' | 'POST_OBS' | 'NOT_STARTED' | 'DEPARTED' | 'CLOSED' | 'CANCELLED' | 'NO_SHOW';

export type VisitStep = 'SCHEDULE' | 'UNSCHEDULE' | 'MOVE' | 'GO_EN_ROUTE' | 'ARRIVE' | 'BEGIN_PRE_CHECK' | 'START' | 'PAUSE' | 'RESUME' | 'STOP' | 'NOT_STARTED' | 'DEPART' | 'CLOSE' | 'CANCEL' | 'NO_SHOW';

export type VitalsPhase = 'PRE' | 'DURING' | 'POST';

export type VitalsView = {
    by: string;
    findings: Array<Finding>;
    id: string;
    phase: VitalsPhase;
    readings: Readings;
    recordedAt: When;
    takenAt: When;
};

export type WaitView = {
    firstDay: string;
    from: string;
    id: string;
    lastDay: string;
    offer?: HoldView;
    therapyId: string;
    therapyName: string;
    until: string;
    zip: string;
};

export type WeeklyShiftView = {
    breakFrom?: string;
    breakMinutes?: number;
    breakTo?: string;
    from: string;
    id: string;
    to: string;
    validFrom: string;
    validUntil?: string;
    weekday: DayOfWeek;
};

export type When = {
    at: string;
    local: string;
    zone: string;
};

export type Window = {
    end: When;
    start: When;
};

export type WithdrawMyConsent = {
    kind: ConsentKind;
};

export type WriteNote = {
    accessSite: string;
    deviceRemovedIntact: boolean;
    followUp?: string;
    instructionsGiven: Array<string>;
    instructionsUnderstood: boolean;
    siteAfter: string;
    siteBefore: string;
    subjective: string;
    tolerance?: Tolerance;
    toleranceText?: string;
    version: number;
};

export type AuditRowsData = {
    body?: never;
    path?: never;
    query?: {
        patient?: string;
        visit?: string;
        account?: string;
        action?: string;
        from?: string;
        to?: string;
        before?: string;
    };
    url: '/api/audit/rows';
};

export type AuditRowsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AuditRowsError = AuditRowsErrors[keyof AuditRowsErrors];

export type AuditRowsResponses = {
    /**
     * OK
     */
    200: AuditPage;
};

export type AuditRowsResponse = AuditRowsResponses[keyof AuditRowsResponses];

export type TherapiesForAdminData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/catalogue/admin/therapies';
};

export type TherapiesForAdminErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type TherapiesForAdminError = TherapiesForAdminErrors[keyof TherapiesForAdminErrors];

export type TherapiesForAdminResponses = {
    /**
     * OK
     */
    200: Array<TherapyAdmin>;
};

export type TherapiesForAdminResponse = TherapiesForAdminResponses[keyof TherapiesForAdminResponses];

export type AddTherapyData = {
    body: AddTherapy;
    path?: never;
    query?: never;
    url: '/api/catalogue/admin/therapies';
};

export type AddTherapyErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddTherapyError = AddTherapyErrors[keyof AddTherapyErrors];

export type AddTherapyResponses = {
    /**
     * OK
     */
    200: TherapyAdmin;
};

export type AddTherapyResponse = AddTherapyResponses[keyof AddTherapyResponses];

export type ChangeTherapyData = {
    body: ChangeTherapy;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/catalogue/admin/therapies/{id}';
};

export type ChangeTherapyErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ChangeTherapyError = ChangeTherapyErrors[keyof ChangeTherapyErrors];

export type ChangeTherapyResponses = {
    /**
     * OK
     */
    200: TherapyAdmin;
};

export type ChangeTherapyResponse = ChangeTherapyResponses[keyof ChangeTherapyResponses];

export type TherapyHistoryData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/catalogue/admin/therapies/{id}/history';
};

export type TherapyHistoryErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type TherapyHistoryError = TherapyHistoryErrors[keyof TherapyHistoryErrors];

export type TherapyHistoryResponses = {
    /**
     * OK
     */
    200: TherapyHistory;
};

export type TherapyHistoryResponse = TherapyHistoryResponses[keyof TherapyHistoryResponses];

export type AddPreparationData = {
    body: AddPreparation;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/catalogue/admin/therapies/{id}/preparations';
};

export type AddPreparationErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddPreparationError = AddPreparationErrors[keyof AddPreparationErrors];

export type AddPreparationResponses = {
    /**
     * OK
     */
    200: PreparationView;
};

export type AddPreparationResponse = AddPreparationResponses[keyof AddPreparationResponses];

export type IngredientsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/catalogue/ingredients';
};

export type IngredientsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type IngredientsError = IngredientsErrors[keyof IngredientsErrors];

export type IngredientsResponses = {
    /**
     * OK
     */
    200: Array<IngredientView>;
};

export type IngredientsResponse = IngredientsResponses[keyof IngredientsResponses];

export type TherapiesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/catalogue/therapies';
};

export type TherapiesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type TherapiesError = TherapiesErrors[keyof TherapiesErrors];

export type TherapiesResponses = {
    /**
     * OK
     */
    200: Array<TherapyView>;
};

export type TherapiesResponse = TherapiesResponses[keyof TherapiesResponses];

export type LimitsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/charting/limits';
};

export type LimitsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type LimitsError = LimitsErrors[keyof LimitsErrors];

export type LimitsResponses = {
    /**
     * OK
     */
    200: Array<LimitView>;
};

export type LimitsResponse = LimitsResponses[keyof LimitsResponses];

export type ChartData = {
    body?: never;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}';
};

export type ChartErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ChartError = ChartErrors[keyof ChartErrors];

export type ChartResponses = {
    /**
     * OK
     */
    200: Chart;
};

export type ChartResponse = ChartResponses[keyof ChartResponses];

export type DepartData = {
    body: Depart;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/departure';
};

export type DepartErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type DepartError = DepartErrors[keyof DepartErrors];

export type DepartResponses = {
    /**
     * OK
     */
    200: Chart;
};

export type DepartResponse = DepartResponses[keyof DepartResponses];

export type RecordIdentityData = {
    body: RecordIdentity;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/identity';
};

export type RecordIdentityErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type RecordIdentityError = RecordIdentityErrors[keyof RecordIdentityErrors];

export type RecordIdentityResponses = {
    /**
     * OK
     */
    200: Chart;
};

export type RecordIdentityResponse = RecordIdentityResponses[keyof RecordIdentityResponses];

export type RecordNotStartedData = {
    body: NotStarted;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/not-started';
};

export type RecordNotStartedErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type RecordNotStartedError = RecordNotStartedErrors[keyof RecordNotStartedErrors];

export type RecordNotStartedResponses = {
    /**
     * OK
     */
    200: Chart;
};

export type RecordNotStartedResponse = RecordNotStartedResponses[keyof RecordNotStartedResponses];

export type WriteNoteData = {
    body: WriteNote;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/note';
};

export type WriteNoteErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type WriteNoteError = WriteNoteErrors[keyof WriteNoteErrors];

export type WriteNoteResponses = {
    /**
     * OK
     */
    200: NoteView;
};

export type WriteNoteResponse = WriteNoteResponses[keyof WriteNoteResponses];

export type AddAddendumData = {
    body: AddAddendum;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/note/addenda';
};

export type AddAddendumErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddAddendumError = AddAddendumErrors[keyof AddAddendumErrors];

export type AddAddendumResponses = {
    /**
     * OK
     */
    200: NoteView;
};

export type AddAddendumResponse = AddAddendumResponses[keyof AddAddendumResponses];

export type SignNoteData = {
    body: SignNote;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/note/signature';
};

export type SignNoteErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SignNoteError = SignNoteErrors[keyof SignNoteErrors];

export type SignNoteResponses = {
    /**
     * OK
     */
    200: NoteView;
};

export type SignNoteResponse = SignNoteResponses[keyof SignNoteResponses];

export type SetPatientLimitData = {
    body: SetPatientLimit;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/patient-limits';
};

export type SetPatientLimitErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SetPatientLimitError = SetPatientLimitErrors[keyof SetPatientLimitErrors];

export type SetPatientLimitResponses = {
    /**
     * OK
     */
    200: Chart;
};

export type SetPatientLimitResponse = SetPatientLimitResponses[keyof SetPatientLimitResponses];

export type PauseInfusionData = {
    body: PauseInfusion;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/pause';
};

export type PauseInfusionErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type PauseInfusionError = PauseInfusionErrors[keyof PauseInfusionErrors];

export type PauseInfusionResponses = {
    /**
     * OK
     */
    200: Chart;
};

export type PauseInfusionResponse = PauseInfusionResponses[keyof PauseInfusionResponses];

export type RecordProductData = {
    body: RecordProduct;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/products';
};

export type RecordProductErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type RecordProductError = RecordProductErrors[keyof RecordProductErrors];

export type RecordProductResponses = {
    /**
     * OK
     */
    200: Chart;
};

export type RecordProductResponse = RecordProductResponses[keyof RecordProductResponses];

export type ResumeInfusionData = {
    body: ResumeInfusion;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/resume';
};

export type ResumeInfusionErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ResumeInfusionError = ResumeInfusionErrors[keyof ResumeInfusionErrors];

export type ResumeInfusionResponses = {
    /**
     * OK
     */
    200: Chart;
};

export type ResumeInfusionResponse = ResumeInfusionResponses[keyof ResumeInfusionResponses];

export type StartInfusionData = {
    body: StartInfusion;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/start';
};

export type StartInfusionErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type StartInfusionError = StartInfusionErrors[keyof StartInfusionErrors];

export type StartInfusionResponses = {
    /**
     * OK
     */
    200: Chart;
};

export type StartInfusionResponse = StartInfusionResponses[keyof StartInfusionResponses];

export type StopInfusionData = {
    body: StopInfusion;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/stop';
};

export type StopInfusionErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type StopInfusionError = StopInfusionErrors[keyof StopInfusionErrors];

export type StopInfusionResponses = {
    /**
     * OK
     */
    200: Chart;
};

export type StopInfusionResponse = StopInfusionResponses[keyof StopInfusionResponses];

export type RecordVitalsData = {
    body: RecordVitals;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/vitals';
};

export type RecordVitalsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type RecordVitalsError = RecordVitalsErrors[keyof RecordVitalsErrors];

export type RecordVitalsResponses = {
    /**
     * OK
     */
    200: Chart;
};

export type RecordVitalsResponse = RecordVitalsResponses[keyof RecordVitalsResponses];

export type DecideClearanceData = {
    body: DecideClearance;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/clearance/visits/{visitId}/decisions';
};

export type DecideClearanceErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type DecideClearanceError = DecideClearanceErrors[keyof DecideClearanceErrors];

export type DecideClearanceResponses = {
    /**
     * OK
     */
    200: unknown;
};

export type DecideFlagData = {
    body: DecideFlag;
    path: {
        visitId: string;
        flagId: string;
    };
    query?: never;
    url: '/api/clearance/visits/{visitId}/flags/{flagId}/decisions';
};

export type DecideFlagErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type DecideFlagError = DecideFlagErrors[keyof DecideFlagErrors];

export type DecideFlagResponses = {
    /**
     * OK
     */
    200: unknown;
};

export type RecordOrderData = {
    body: RecordOrder;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/clearance/visits/{visitId}/orders';
};

export type RecordOrderErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type RecordOrderError = RecordOrderErrors[keyof RecordOrderErrors];

export type RecordOrderResponses = {
    /**
     * OK
     */
    200: unknown;
};

export type OrderDocumentData = {
    body?: never;
    path: {
        visitId: string;
        orderId: string;
    };
    query?: never;
    url: '/api/clearance/visits/{visitId}/orders/{orderId}/document';
};

export type OrderDocumentErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type OrderDocumentError = OrderDocumentErrors[keyof OrderDocumentErrors];

export type OrderDocumentResponses = {
    /**
     * OK
     */
    200: string;
};

export type OrderDocumentResponse = OrderDocumentResponses[keyof OrderDocumentResponses];

export type CliniciansData = {
    body?: never;
    path?: never;
    query?: {
        regionId?: string;
    };
    url: '/api/clinician/clinicians';
};

export type CliniciansErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type CliniciansError = CliniciansErrors[keyof CliniciansErrors];

export type CliniciansResponses = {
    /**
     * OK
     */
    200: Array<ClinicianRow>;
};

export type CliniciansResponse = CliniciansResponses[keyof CliniciansResponses];

export type AddClinicianData = {
    body: AddClinician;
    path?: never;
    query?: never;
    url: '/api/clinician/clinicians';
};

export type AddClinicianErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddClinicianError = AddClinicianErrors[keyof AddClinicianErrors];

export type AddClinicianResponses = {
    /**
     * OK
     */
    200: ClinicianView;
};

export type AddClinicianResponse = AddClinicianResponses[keyof AddClinicianResponses];

export type ClinicianRecordData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/clinician/clinicians/{id}';
};

export type ClinicianRecordErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ClinicianRecordError = ClinicianRecordErrors[keyof ClinicianRecordErrors];

export type ClinicianRecordResponses = {
    /**
     * OK
     */
    200: ClinicianRecord;
};

export type ClinicianRecordResponse = ClinicianRecordResponses[keyof ClinicianRecordResponses];

export type AddCompetencyData = {
    body: AddCompetency;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/clinician/clinicians/{id}/competencies';
};

export type AddCompetencyErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddCompetencyError = AddCompetencyErrors[keyof AddCompetencyErrors];

export type AddCompetencyResponses = {
    /**
     * OK
     */
    200: ClinicianRecord;
};

export type AddCompetencyResponse = AddCompetencyResponses[keyof AddCompetencyResponses];

export type AddLicenceData = {
    body: AddLicence;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/clinician/clinicians/{id}/licences';
};

export type AddLicenceErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddLicenceError = AddLicenceErrors[keyof AddLicenceErrors];

export type AddLicenceResponses = {
    /**
     * OK
     */
    200: ClinicianView;
};

export type AddLicenceResponse = AddLicenceResponses[keyof AddLicenceResponses];

export type ChangePostingData = {
    body: ChangePosting;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/clinician/clinicians/{id}/posting';
};

export type ChangePostingErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ChangePostingError = ChangePostingErrors[keyof ChangePostingErrors];

export type ChangePostingResponses = {
    /**
     * OK
     */
    200: ClinicianRecord;
};

export type ChangePostingResponse = ChangePostingResponses[keyof ChangePostingResponses];

export type RecordRegisterCheckData = {
    body: RecordRegisterCheck;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/clinician/clinicians/{id}/register-checks';
};

export type RecordRegisterCheckErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type RecordRegisterCheckError = RecordRegisterCheckErrors[keyof RecordRegisterCheckErrors];

export type RecordRegisterCheckResponses = {
    /**
     * OK
     */
    200: ClinicianRecord;
};

export type RecordRegisterCheckResponse = RecordRegisterCheckResponses[keyof RecordRegisterCheckResponses];

export type SkillsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/clinician/skills';
};

export type SkillsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SkillsError = SkillsErrors[keyof SkillsErrors];

export type SkillsResponses = {
    /**
     * OK
     */
    200: Array<SkillView>;
};

export type SkillsResponse = SkillsResponses[keyof SkillsResponses];

export type AddSkillData = {
    body: AddSkill;
    path?: never;
    query?: never;
    url: '/api/clinician/skills';
};

export type AddSkillErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddSkillError = AddSkillErrors[keyof AddSkillErrors];

export type AddSkillResponses = {
    /**
     * OK
     */
    200: SkillView;
};

export type AddSkillResponse = AddSkillResponses[keyof AddSkillResponses];

export type MyConsentsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/consent/mine';
};

export type MyConsentsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type MyConsentsError = MyConsentsErrors[keyof MyConsentsErrors];

export type MyConsentsResponses = {
    /**
     * OK
     */
    200: Array<MyConsent>;
};

export type MyConsentsResponse = MyConsentsResponses[keyof MyConsentsResponses];

export type SignMyConsentData = {
    body: SignConsent;
    path?: never;
    query?: never;
    url: '/api/consent/mine/signatures';
};

export type SignMyConsentErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SignMyConsentError = SignMyConsentErrors[keyof SignMyConsentErrors];

export type SignMyConsentResponses = {
    /**
     * OK
     */
    200: Array<MyConsent>;
};

export type SignMyConsentResponse = SignMyConsentResponses[keyof SignMyConsentResponses];

export type MyConsentTextData = {
    body?: never;
    path?: never;
    query: {
        kind: ConsentKind;
        language?: string;
    };
    url: '/api/consent/mine/text';
};

export type MyConsentTextErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type MyConsentTextError = MyConsentTextErrors[keyof MyConsentTextErrors];

export type MyConsentTextResponses = {
    /**
     * OK
     */
    200: ConsentTextView;
};

export type MyConsentTextResponse = MyConsentTextResponses[keyof MyConsentTextResponses];

export type WithdrawMyConsentData = {
    body: WithdrawMyConsent;
    path?: never;
    query?: never;
    url: '/api/consent/mine/withdrawals';
};

export type WithdrawMyConsentErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type WithdrawMyConsentError = WithdrawMyConsentErrors[keyof WithdrawMyConsentErrors];

export type WithdrawMyConsentResponses = {
    /**
     * OK
     */
    200: Array<MyConsent>;
};

export type WithdrawMyConsentResponse = WithdrawMyConsentResponses[keyof WithdrawMyConsentResponses];

export type SignConsentData = {
    body: SignConsent;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/consent/visits/{visitId}/signatures';
};

export type SignConsentErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SignConsentError = SignConsentErrors[keyof SignConsentErrors];

export type SignConsentResponses = {
    /**
     * OK
     */
    200: ConsentState;
};

export type SignConsentResponse = SignConsentResponses[keyof SignConsentResponses];

export type ConsentTextData = {
    body?: never;
    path: {
        visitId: string;
    };
    query?: {
        language?: string;
    };
    url: '/api/consent/visits/{visitId}/text';
};

export type ConsentTextErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ConsentTextError = ConsentTextErrors[keyof ConsentTextErrors];

export type ConsentTextResponses = {
    /**
     * OK
     */
    200: ConsentTextView;
};

export type ConsentTextResponse = ConsentTextResponses[keyof ConsentTextResponses];

export type WithdrawConsentData = {
    body?: never;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/consent/visits/{visitId}/withdrawals';
};

export type WithdrawConsentErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type WithdrawConsentError = WithdrawConsentErrors[keyof WithdrawConsentErrors];

export type WithdrawConsentResponses = {
    /**
     * OK
     */
    200: ConsentState;
};

export type WithdrawConsentResponse = WithdrawConsentResponses[keyof WithdrawConsentResponses];

export type DayBoardData = {
    body?: never;
    path?: never;
    query: {
        regionId: string;
        date?: string;
    };
    url: '/api/dispatch/board';
};

export type DayBoardErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type DayBoardError = DayBoardErrors[keyof DayBoardErrors];

export type DayBoardResponses = {
    /**
     * OK
     */
    200: DayBoard;
};

export type DayBoardResponse = DayBoardResponses[keyof DayBoardResponses];

export type BoardEventsData = {
    body?: never;
    headers?: {
        'Last-Event-ID'?: string;
    };
    path?: never;
    query: {
        regionId: string;
    };
    url: '/api/dispatch/events';
};

export type BoardEventsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type BoardEventsError = BoardEventsErrors[keyof BoardEventsErrors];

export type BoardEventsResponses = {
    /**
     * OK
     */
    200: string;
};

export type BoardEventsResponse = BoardEventsResponses[keyof BoardEventsResponses];

export type TimelineData = {
    body?: never;
    path?: never;
    query: {
        regionId: string;
        first: string;
        last: string;
    };
    url: '/api/dispatch/timeline';
};

export type TimelineErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type TimelineError = TimelineErrors[keyof TimelineErrors];

export type TimelineResponses = {
    /**
     * OK
     */
    200: Timeline;
};

export type TimelineResponse = TimelineResponses[keyof TimelineResponses];

export type NurseCandidatesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/dispatch/visits/{id}/nurses';
};

export type NurseCandidatesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type NurseCandidatesError = NurseCandidatesErrors[keyof NurseCandidatesErrors];

export type NurseCandidatesResponses = {
    /**
     * OK
     */
    200: Array<NurseCandidate>;
};

export type NurseCandidatesResponse = NurseCandidatesResponses[keyof NurseCandidatesResponses];

export type OpenAccountData = {
    body: OpenAccount;
    path?: never;
    query?: never;
    url: '/api/identity/accounts';
};

export type OpenAccountErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type OpenAccountError = OpenAccountErrors[keyof OpenAccountErrors];

export type OpenAccountResponses = {
    /**
     * Created
     */
    201: SessionView;
};

export type OpenAccountResponse = OpenAccountResponses[keyof OpenAccountResponses];

export type InviteStaffData = {
    body: InviteStaff;
    path?: never;
    query?: never;
    url: '/api/identity/invitations';
};

export type InviteStaffErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type InviteStaffError = InviteStaffErrors[keyof InviteStaffErrors];

export type InviteStaffResponses = {
    /**
     * OK
     */
    200: StaffAccount;
};

export type InviteStaffResponse = InviteStaffResponses[keyof InviteStaffResponses];

export type AcceptInvitationData = {
    body: AcceptInvitation;
    path?: never;
    query?: never;
    url: '/api/identity/invitations/accept';
};

export type AcceptInvitationErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AcceptInvitationError = AcceptInvitationErrors[keyof AcceptInvitationErrors];

export type AcceptInvitationResponses = {
    /**
     * OK
     */
    200: SessionView;
};

export type AcceptInvitationResponse = AcceptInvitationResponses[keyof AcceptInvitationResponses];

export type AskForLinkData = {
    body: AskForLink;
    path?: never;
    query?: never;
    url: '/api/identity/links';
};

export type AskForLinkErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AskForLinkError = AskForLinkErrors[keyof AskForLinkErrors];

export type AskForLinkResponses = {
    /**
     * Accepted
     */
    202: unknown;
};

export type SignOutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/identity/session';
};

export type SignOutErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SignOutError = SignOutErrors[keyof SignOutErrors];

export type SignOutResponses = {
    /**
     * No Content
     */
    204: void;
};

export type SignOutResponse = SignOutResponses[keyof SignOutResponses];

export type SessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/identity/session';
};

export type SessionErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SessionError = SessionErrors[keyof SessionErrors];

export type SessionResponses = {
    /**
     * OK
     */
    200: SessionView;
};

export type SessionResponse = SessionResponses[keyof SessionResponses];

export type SignInData = {
    body: SignIn;
    path?: never;
    query?: never;
    url: '/api/identity/session';
};

export type SignInErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SignInError = SignInErrors[keyof SignInErrors];

export type SignInResponses = {
    /**
     * OK
     */
    200: SessionView;
};

export type SignInResponse = SignInResponses[keyof SignInResponses];

export type RedeemLinkData = {
    body: RedeemLink;
    path?: never;
    query?: never;
    url: '/api/identity/session/link';
};

export type RedeemLinkErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type RedeemLinkError = RedeemLinkErrors[keyof RedeemLinkErrors];

export type RedeemLinkResponses = {
    /**
     * OK
     */
    200: SessionView;
};

export type RedeemLinkResponse = RedeemLinkResponses[keyof RedeemLinkResponses];

export type StaffData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/identity/staff';
};

export type StaffErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type StaffError = StaffErrors[keyof StaffErrors];

export type StaffResponses = {
    /**
     * OK
     */
    200: Array<StaffAccount>;
};

export type StaffResponse = StaffResponses[keyof StaffResponses];

export type DisableStaffData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/identity/staff/{id}/disable';
};

export type DisableStaffErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type DisableStaffError = DisableStaffErrors[keyof DisableStaffErrors];

export type DisableStaffResponses = {
    /**
     * OK
     */
    200: StaffAccount;
};

export type DisableStaffResponse = DisableStaffResponses[keyof DisableStaffResponses];

export type RevokeFeedData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/interop/feed';
};

export type RevokeFeedErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type RevokeFeedError = RevokeFeedErrors[keyof RevokeFeedErrors];

export type RevokeFeedResponses = {
    /**
     * No Content
     */
    204: void;
};

export type RevokeFeedResponse = RevokeFeedResponses[keyof RevokeFeedResponses];

export type MyFeedData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/interop/feed';
};

export type MyFeedErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type MyFeedError = MyFeedErrors[keyof MyFeedErrors];

export type MyFeedResponses = {
    /**
     * OK
     */
    200: MyFeed;
};

export type MyFeedResponse = MyFeedResponses[keyof MyFeedResponses];

export type RenewFeedData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/interop/feed';
};

export type RenewFeedErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type RenewFeedError = RenewFeedErrors[keyof RenewFeedErrors];

export type RenewFeedResponses = {
    /**
     * OK
     */
    200: IssuedFeed;
};

export type RenewFeedResponse = RenewFeedResponses[keyof RenewFeedResponses];

export type FeedData = {
    body?: never;
    path: {
        secret: string;
    };
    query?: never;
    url: '/api/interop/feeds/{secret}.ics';
};

export type FeedErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type FeedError = FeedErrors[keyof FeedErrors];

export type FeedResponses = {
    /**
     * OK
     */
    200: string;
};

export type FeedResponse = FeedResponses[keyof FeedResponses];

export type VisitCalendarData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        language?: string;
    };
    url: '/api/interop/visits/{id}/calendar';
};

export type VisitCalendarErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type VisitCalendarError = VisitCalendarErrors[keyof VisitCalendarErrors];

export type VisitCalendarResponses = {
    /**
     * OK
     */
    200: string;
};

export type VisitCalendarResponse = VisitCalendarResponses[keyof VisitCalendarResponses];

export type SetAddressPointData = {
    body: SetPoint;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/patient/addresses/{id}/point';
};

export type SetAddressPointErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SetAddressPointError = SetAddressPointErrors[keyof SetAddressPointErrors];

export type SetAddressPointResponses = {
    /**
     * OK
     */
    200: AddressView;
};

export type SetAddressPointResponse = SetAddressPointResponses[keyof SetAddressPointResponses];

export type MyRecordData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/patient/me';
};

export type MyRecordErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type MyRecordError = MyRecordErrors[keyof MyRecordErrors];

export type MyRecordResponses = {
    /**
     * OK
     */
    200: PatientView;
};

export type MyRecordResponse = MyRecordResponses[keyof MyRecordResponses];

export type ChangeMyContactData = {
    body: ChangeContact;
    path?: never;
    query?: never;
    url: '/api/patient/me';
};

export type ChangeMyContactErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ChangeMyContactError = ChangeMyContactErrors[keyof ChangeMyContactErrors];

export type ChangeMyContactResponses = {
    /**
     * OK
     */
    200: PatientView;
};

export type ChangeMyContactResponse = ChangeMyContactResponses[keyof ChangeMyContactResponses];

export type FindPatientsData = {
    body: FindPatients;
    path?: never;
    query?: never;
    url: '/api/patient/search';
};

export type FindPatientsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type FindPatientsError = FindPatientsErrors[keyof FindPatientsErrors];

export type FindPatientsResponses = {
    /**
     * OK
     */
    200: Array<PersonName>;
};

export type FindPatientsResponse = FindPatientsResponses[keyof FindPatientsResponses];

export type EditionDraftData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/questionnaire/draft';
};

export type EditionDraftErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type EditionDraftError = EditionDraftErrors[keyof EditionDraftErrors];

export type EditionDraftResponses = {
    /**
     * OK
     */
    200: DraftView;
};

export type EditionDraftResponse = EditionDraftResponses[keyof EditionDraftResponses];

export type StartEditionDraftData = {
    body: StartDraft;
    path?: never;
    query?: never;
    url: '/api/questionnaire/draft';
};

export type StartEditionDraftErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type StartEditionDraftError = StartEditionDraftErrors[keyof StartEditionDraftErrors];

export type StartEditionDraftResponses = {
    /**
     * OK
     */
    200: DraftView;
};

export type StartEditionDraftResponse = StartEditionDraftResponses[keyof StartEditionDraftResponses];

export type ChangeEditionDraftData = {
    body: ChangeDraft;
    path?: never;
    query?: never;
    url: '/api/questionnaire/draft';
};

export type ChangeEditionDraftErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ChangeEditionDraftError = ChangeEditionDraftErrors[keyof ChangeEditionDraftErrors];

export type ChangeEditionDraftResponses = {
    /**
     * OK
     */
    200: DraftView;
};

export type ChangeEditionDraftResponse = ChangeEditionDraftResponses[keyof ChangeEditionDraftResponses];

export type DiscardEditionDraftData = {
    body: DraftStep;
    path?: never;
    query?: never;
    url: '/api/questionnaire/draft/discard';
};

export type DiscardEditionDraftErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type DiscardEditionDraftError = DiscardEditionDraftErrors[keyof DiscardEditionDraftErrors];

export type DiscardEditionDraftResponses = {
    /**
     * OK
     */
    200: EditionsView;
};

export type DiscardEditionDraftResponse = DiscardEditionDraftResponses[keyof DiscardEditionDraftResponses];

export type PublishEditionData = {
    body: PublishDraft;
    path?: never;
    query?: never;
    url: '/api/questionnaire/draft/publication';
};

export type PublishEditionErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type PublishEditionError = PublishEditionErrors[keyof PublishEditionErrors];

export type PublishEditionResponses = {
    /**
     * OK
     */
    200: unknown;
};

export type SendBackEditionDraftData = {
    body: SendBack;
    path?: never;
    query?: never;
    url: '/api/questionnaire/draft/return';
};

export type SendBackEditionDraftErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SendBackEditionDraftError = SendBackEditionDraftErrors[keyof SendBackEditionDraftErrors];

export type SendBackEditionDraftResponses = {
    /**
     * OK
     */
    200: DraftView;
};

export type SendBackEditionDraftResponse = SendBackEditionDraftResponses[keyof SendBackEditionDraftResponses];

export type SubmitEditionDraftData = {
    body: DraftStep;
    path?: never;
    query?: never;
    url: '/api/questionnaire/draft/submission';
};

export type SubmitEditionDraftErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SubmitEditionDraftError = SubmitEditionDraftErrors[keyof SubmitEditionDraftErrors];

export type SubmitEditionDraftResponses = {
    /**
     * OK
     */
    200: DraftView;
};

export type SubmitEditionDraftResponse = SubmitEditionDraftResponses[keyof SubmitEditionDraftResponses];

export type EditionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/questionnaire/editions';
};

export type EditionsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type EditionsError = EditionsErrors[keyof EditionsErrors];

export type EditionsResponses = {
    /**
     * OK
     */
    200: EditionsView;
};

export type EditionsResponse = EditionsResponses[keyof EditionsResponses];

export type FhirQuestionnaireData = {
    body?: never;
    path?: never;
    query: {
        draft: boolean;
    };
    url: '/api/questionnaire/fhir';
};

export type FhirQuestionnaireErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type FhirQuestionnaireError = FhirQuestionnaireErrors[keyof FhirQuestionnaireErrors];

export type FhirQuestionnaireResponses = {
    /**
     * OK
     */
    200: FhirFile;
};

export type FhirQuestionnaireResponse = FhirQuestionnaireResponses[keyof FhirQuestionnaireResponses];

export type AreaData = {
    body?: never;
    path?: never;
    query: {
        zip: string;
    };
    url: '/api/region/area';
};

export type AreaErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AreaError = AreaErrors[keyof AreaErrors];

export type AreaResponses = {
    /**
     * OK
     */
    200: AreaView;
};

export type AreaResponse = AreaResponses[keyof AreaResponses];

export type BookingRulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/region/booking-rules';
};

export type BookingRulesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type BookingRulesError = BookingRulesErrors[keyof BookingRulesErrors];

export type BookingRulesResponses = {
    /**
     * OK
     */
    200: Array<BookingRulesView>;
};

export type BookingRulesResponse = BookingRulesResponses[keyof BookingRulesResponses];

export type AddBookingRulesData = {
    body: AddBookingRules;
    path?: never;
    query?: never;
    url: '/api/region/booking-rules';
};

export type AddBookingRulesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddBookingRulesError = AddBookingRulesErrors[keyof AddBookingRulesErrors];

export type AddBookingRulesResponses = {
    /**
     * OK
     */
    200: BookingRulesView;
};

export type AddBookingRulesResponse = AddBookingRulesResponses[keyof AddBookingRulesResponses];

export type HolidaysData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/region/holidays';
};

export type HolidaysErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type HolidaysError = HolidaysErrors[keyof HolidaysErrors];

export type HolidaysResponses = {
    /**
     * OK
     */
    200: Array<HolidayView>;
};

export type HolidaysResponse = HolidaysResponses[keyof HolidaysResponses];

export type SetHolidayData = {
    body: SetHoliday;
    path?: never;
    query?: never;
    url: '/api/region/holidays';
};

export type SetHolidayErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SetHolidayError = SetHolidayErrors[keyof SetHolidayErrors];

export type SetHolidayResponses = {
    /**
     * OK
     */
    200: HolidayView;
};

export type SetHolidayResponse = SetHolidayResponses[keyof SetHolidayResponses];

export type StatePoliciesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/region/policies';
};

export type StatePoliciesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type StatePoliciesError = StatePoliciesErrors[keyof StatePoliciesErrors];

export type StatePoliciesResponses = {
    /**
     * OK
     */
    200: Array<StatePolicyView>;
};

export type StatePoliciesResponse = StatePoliciesResponses[keyof StatePoliciesResponses];

export type AddStatePolicyData = {
    body: AddStatePolicy;
    path?: never;
    query?: never;
    url: '/api/region/policies';
};

export type AddStatePolicyErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddStatePolicyError = AddStatePolicyErrors[keyof AddStatePolicyErrors];

export type AddStatePolicyResponses = {
    /**
     * OK
     */
    200: StatePolicyView;
};

export type AddStatePolicyResponse = AddStatePolicyResponses[keyof AddStatePolicyResponses];

export type RegionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/region/regions';
};

export type RegionsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type RegionsError = RegionsErrors[keyof RegionsErrors];

export type RegionsResponses = {
    /**
     * OK
     */
    200: Array<RegionView>;
};

export type RegionsResponse = RegionsResponses[keyof RegionsResponses];

export type AddRegionData = {
    body: AddRegion;
    path?: never;
    query?: never;
    url: '/api/region/regions';
};

export type AddRegionErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddRegionError = AddRegionErrors[keyof AddRegionErrors];

export type AddRegionResponses = {
    /**
     * OK
     */
    200: RegionView;
};

export type AddRegionResponse = AddRegionResponses[keyof AddRegionResponses];

export type ChangeAreaData = {
    body: ChangeArea;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/region/regions/{id}/area';
};

export type ChangeAreaErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ChangeAreaError = ChangeAreaErrors[keyof ChangeAreaErrors];

export type ChangeAreaResponses = {
    /**
     * OK
     */
    200: RegionView;
};

export type ChangeAreaResponse = ChangeAreaResponses[keyof ChangeAreaResponses];

export type ReviewsData = {
    body?: never;
    path?: never;
    query?: {
        done?: boolean;
    };
    url: '/api/review/visits';
};

export type ReviewsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ReviewsError = ReviewsErrors[keyof ReviewsErrors];

export type ReviewsResponses = {
    /**
     * OK
     */
    200: Array<ReviewRow>;
};

export type ReviewsResponse = ReviewsResponses[keyof ReviewsResponses];

export type ReviewData = {
    body?: never;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/review/visits/{visitId}';
};

export type ReviewErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ReviewError = ReviewErrors[keyof ReviewErrors];

export type ReviewResponses = {
    /**
     * OK
     */
    200: Review;
};

export type ReviewResponse = ReviewResponses[keyof ReviewResponses];

export type AskCallData = {
    body: AskCall;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/review/visits/{visitId}/calls';
};

export type AskCallErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AskCallError = AskCallErrors[keyof AskCallErrors];

export type AskCallResponses = {
    /**
     * OK
     */
    200: Review;
};

export type AskCallResponse = AskCallResponses[keyof AskCallResponses];

export type ReportCallData = {
    body: ReportCall;
    path: {
        visitId: string;
        callId: string;
    };
    query?: never;
    url: '/api/review/visits/{visitId}/calls/{callId}/reports';
};

export type ReportCallErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ReportCallError = ReportCallErrors[keyof ReportCallErrors];

export type ReportCallResponses = {
    /**
     * OK
     */
    200: Review;
};

export type ReportCallResponse = ReportCallResponses[keyof ReportCallResponses];

export type ColleaguesData = {
    body?: never;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/review/visits/{visitId}/colleagues';
};

export type ColleaguesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ColleaguesError = ColleaguesErrors[keyof ColleaguesErrors];

export type ColleaguesResponses = {
    /**
     * OK
     */
    200: Array<Colleague>;
};

export type ColleaguesResponse = ColleaguesResponses[keyof ColleaguesResponses];

export type HandOverData = {
    body: HandOverReview;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/review/visits/{visitId}/handovers';
};

export type HandOverErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type HandOverError = HandOverErrors[keyof HandOverErrors];

export type HandOverResponses = {
    /**
     * OK
     */
    200: Review;
};

export type HandOverResponse = HandOverResponses[keyof HandOverResponses];

export type NurseRosterData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/roster/clinicians/{id}';
};

export type NurseRosterErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type NurseRosterError = NurseRosterErrors[keyof NurseRosterErrors];

export type NurseRosterResponses = {
    /**
     * OK
     */
    200: NurseRoster;
};

export type NurseRosterResponse = NurseRosterResponses[keyof NurseRosterResponses];

export type ChangeDayData = {
    body: ChangeDay;
    path?: never;
    query?: never;
    url: '/api/roster/day-changes';
};

export type ChangeDayErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ChangeDayError = ChangeDayErrors[keyof ChangeDayErrors];

export type ChangeDayResponses = {
    /**
     * OK
     */
    200: NurseRoster;
};

export type ChangeDayResponse = ChangeDayResponses[keyof ChangeDayResponses];

export type TakeBackDayData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/roster/day-changes/{id}/withdrawal';
};

export type TakeBackDayErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type TakeBackDayError = TakeBackDayErrors[keyof TakeBackDayErrors];

export type TakeBackDayResponses = {
    /**
     * OK
     */
    200: NurseRoster;
};

export type TakeBackDayResponse = TakeBackDayResponses[keyof TakeBackDayResponses];

export type AddPatternData = {
    body: AddPattern;
    path?: never;
    query?: never;
    url: '/api/roster/patterns';
};

export type AddPatternErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddPatternError = AddPatternErrors[keyof AddPatternErrors];

export type AddPatternResponses = {
    /**
     * OK
     */
    200: NurseRoster;
};

export type AddPatternResponse = AddPatternResponses[keyof AddPatternResponses];

export type EndPatternData = {
    body: EndPattern;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/roster/patterns/{id}/end';
};

export type EndPatternErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type EndPatternError = EndPatternErrors[keyof EndPatternErrors];

export type EndPatternResponses = {
    /**
     * OK
     */
    200: NurseRoster;
};

export type EndPatternResponse = EndPatternResponses[keyof EndPatternResponses];

export type ShiftsData = {
    body?: never;
    path?: never;
    query: {
        regionId: string;
        from: string;
        to: string;
    };
    url: '/api/roster/shifts';
};

export type ShiftsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ShiftsError = ShiftsErrors[keyof ShiftsErrors];

export type ShiftsResponses = {
    /**
     * OK
     */
    200: Array<ShiftView>;
};

export type ShiftsResponse = ShiftsResponses[keyof ShiftsResponses];

export type AddShiftsData = {
    body: AddShifts;
    path?: never;
    query?: never;
    url: '/api/roster/shifts';
};

export type AddShiftsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddShiftsError = AddShiftsErrors[keyof AddShiftsErrors];

export type AddShiftsResponses = {
    /**
     * OK
     */
    200: Array<ShiftView>;
};

export type AddShiftsResponse = AddShiftsResponses[keyof AddShiftsResponses];

export type CancelShiftData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/roster/shifts/{id}/cancellation';
};

export type CancelShiftErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type CancelShiftError = CancelShiftErrors[keyof CancelShiftErrors];

export type CancelShiftResponses = {
    /**
     * OK
     */
    200: ShiftView;
};

export type CancelShiftResponse = CancelShiftResponses[keyof CancelShiftResponses];

export type AddTimeOffData = {
    body: AddTimeOff;
    path?: never;
    query?: never;
    url: '/api/roster/times-off';
};

export type AddTimeOffErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AddTimeOffError = AddTimeOffErrors[keyof AddTimeOffErrors];

export type AddTimeOffResponses = {
    /**
     * OK
     */
    200: NurseRoster;
};

export type AddTimeOffResponse = AddTimeOffResponses[keyof AddTimeOffResponses];

export type TakeBackTimeOffData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/roster/times-off/{id}/withdrawal';
};

export type TakeBackTimeOffErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type TakeBackTimeOffError = TakeBackTimeOffErrors[keyof TakeBackTimeOffErrors];

export type TakeBackTimeOffResponses = {
    /**
     * OK
     */
    200: NurseRoster;
};

export type TakeBackTimeOffResponse = TakeBackTimeOffResponses[keyof TakeBackTimeOffResponses];

export type BookVisitData = {
    body: BookVisit;
    path?: never;
    query?: never;
    url: '/api/scheduling/bookings';
};

export type BookVisitErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type BookVisitError = BookVisitErrors[keyof BookVisitErrors];

export type BookVisitResponses = {
    /**
     * OK
     */
    200: BookedVisit;
};

export type BookVisitResponse = BookVisitResponses[keyof BookVisitResponses];

export type SlotDaysData = {
    body?: never;
    path?: never;
    query: {
        zip: string;
        therapyId: string;
    };
    url: '/api/scheduling/days';
};

export type SlotDaysErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SlotDaysError = SlotDaysErrors[keyof SlotDaysErrors];

export type SlotDaysResponses = {
    /**
     * OK
     */
    200: Array<SlotDay>;
};

export type SlotDaysResponse = SlotDaysResponses[keyof SlotDaysResponses];

export type TakeHoldData = {
    body: TakeHold;
    path?: never;
    query?: never;
    url: '/api/scheduling/holds';
};

export type TakeHoldErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type TakeHoldError = TakeHoldErrors[keyof TakeHoldErrors];

export type TakeHoldResponses = {
    /**
     * OK
     */
    200: HoldView;
};

export type TakeHoldResponse = TakeHoldResponses[keyof TakeHoldResponses];

export type AssignNurseData = {
    body: AssignNurse;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/assignment';
};

export type AssignNurseErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AssignNurseError = AssignNurseErrors[keyof AssignNurseErrors];

export type AssignNurseResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type AssignNurseResponse = AssignNurseResponses[keyof AssignNurseResponses];

export type CancelVisitData = {
    body: Reasoned;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/cancellation';
};

export type CancelVisitErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type CancelVisitError = CancelVisitErrors[keyof CancelVisitErrors];

export type CancelVisitResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type CancelVisitResponse = CancelVisitResponses[keyof CancelVisitResponses];

export type MoveVisitData = {
    body: MoveVisit;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/move';
};

export type MoveVisitErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type MoveVisitError = MoveVisitErrors[keyof MoveVisitErrors];

export type MoveVisitResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type MoveVisitResponse = MoveVisitResponses[keyof MoveVisitResponses];

export type ReportNoShowData = {
    body: NoShow;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/no-show';
};

export type ReportNoShowErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ReportNoShowError = ReportNoShowErrors[keyof ReportNoShowErrors];

export type ReportNoShowResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type ReportNoShowResponse = ReportNoShowResponses[keyof ReportNoShowResponses];

export type ConfirmNoShowData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/no-show/confirmation';
};

export type ConfirmNoShowErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ConfirmNoShowError = ConfirmNoShowErrors[keyof ConfirmNoShowErrors];

export type ConfirmNoShowResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type ConfirmNoShowResponse = ConfirmNoShowResponses[keyof ConfirmNoShowResponses];

export type MoveMyVisitData = {
    body: MoveToHold;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/own-move';
};

export type MoveMyVisitErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type MoveMyVisitError = MoveMyVisitErrors[keyof MoveMyVisitErrors];

export type MoveMyVisitResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type MoveMyVisitResponse = MoveMyVisitResponses[keyof MoveMyVisitResponses];

export type SwapNursesData = {
    body: SwapNurses;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/swap';
};

export type SwapNursesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SwapNursesError = SwapNursesErrors[keyof SwapNursesErrors];

export type SwapNursesResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type SwapNursesResponse = SwapNursesResponses[keyof SwapNursesResponses];

export type UnassignNurseData = {
    body: Reasoned;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/unassignment';
};

export type UnassignNurseErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type UnassignNurseError = UnassignNurseErrors[keyof UnassignNurseErrors];

export type UnassignNurseResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type UnassignNurseResponse = UnassignNurseResponses[keyof UnassignNurseResponses];

export type WhyNotData = {
    body?: never;
    path?: never;
    query: {
        zip: string;
        therapyId: string;
        date: string;
        time: string;
    };
    url: '/api/scheduling/why-not';
};

export type WhyNotErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type WhyNotError = WhyNotErrors[keyof WhyNotErrors];

export type WhyNotResponses = {
    /**
     * OK
     */
    200: Array<NurseThen>;
};

export type WhyNotResponse = WhyNotResponses[keyof WhyNotResponses];

export type DoorCheckData = {
    body?: never;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/screening/visits/{visitId}/door-check';
};

export type DoorCheckErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type DoorCheckError = DoorCheckErrors[keyof DoorCheckErrors];

export type DoorCheckResponses = {
    /**
     * OK
     */
    200: DoorCheckView;
};

export type DoorCheckResponse = DoorCheckResponses[keyof DoorCheckResponses];

export type RecordDoorCheckData = {
    body: RecordDoorCheck;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/screening/visits/{visitId}/door-checks';
};

export type RecordDoorCheckErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type RecordDoorCheckError = RecordDoorCheckErrors[keyof RecordDoorCheckErrors];

export type RecordDoorCheckResponses = {
    /**
     * OK
     */
    200: ScreeningReceived;
};

export type RecordDoorCheckResponse = RecordDoorCheckResponses[keyof RecordDoorCheckResponses];

export type KeepScreeningDraftData = {
    body: SubmitScreening;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/screening/visits/{visitId}/draft';
};

export type KeepScreeningDraftErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type KeepScreeningDraftError = KeepScreeningDraftErrors[keyof KeepScreeningDraftErrors];

export type KeepScreeningDraftResponses = {
    /**
     * OK
     */
    200: unknown;
};

export type ScreeningFormData = {
    body?: never;
    path: {
        visitId: string;
    };
    query: {
        kind: ScreeningKind;
        language?: string;
    };
    url: '/api/screening/visits/{visitId}/form';
};

export type ScreeningFormErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ScreeningFormError = ScreeningFormErrors[keyof ScreeningFormErrors];

export type ScreeningFormResponses = {
    /**
     * OK
     */
    200: FormView;
};

export type ScreeningFormResponse = ScreeningFormResponses[keyof ScreeningFormResponses];

export type SubmitScreeningData = {
    body: SubmitScreening;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/screening/visits/{visitId}/screenings';
};

export type SubmitScreeningErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SubmitScreeningError = SubmitScreeningErrors[keyof SubmitScreeningErrors];

export type SubmitScreeningResponses = {
    /**
     * OK
     */
    200: ScreeningReceived;
};

export type SubmitScreeningResponse = SubmitScreeningResponses[keyof SubmitScreeningResponses];

export type MySeriesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/series/mine/{id}';
};

export type MySeriesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type MySeriesError = MySeriesErrors[keyof MySeriesErrors];

export type MySeriesResponses = {
    /**
     * OK
     */
    200: MySeries;
};

export type MySeriesResponse = MySeriesResponses[keyof MySeriesResponses];

export type VisitSeriesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/series/visits/{id}';
};

export type VisitSeriesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type VisitSeriesError = VisitSeriesErrors[keyof VisitSeriesErrors];

export type VisitSeriesResponses = {
    /**
     * OK
     */
    200: SeriesView;
};

export type VisitSeriesResponse = VisitSeriesResponses[keyof VisitSeriesResponses];

export type MakeSeriesData = {
    body: MakeSeries;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/series/visits/{id}';
};

export type MakeSeriesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type MakeSeriesError = MakeSeriesErrors[keyof MakeSeriesErrors];

export type MakeSeriesResponses = {
    /**
     * OK
     */
    200: SeriesView;
};

export type MakeSeriesResponse = MakeSeriesResponses[keyof MakeSeriesResponses];

export type CancelSeriesData = {
    body: CancelSeries;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/series/visits/{id}/cancellation';
};

export type CancelSeriesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type CancelSeriesError = CancelSeriesErrors[keyof CancelSeriesErrors];

export type CancelSeriesResponses = {
    /**
     * OK
     */
    200: CancelledVisits;
};

export type CancelSeriesResponse = CancelSeriesResponses[keyof CancelSeriesResponses];

export type PlanSeriesMoveData = {
    body?: never;
    path: {
        id: string;
    };
    query: {
        scope: Scope;
        date: string;
        time: string;
    };
    url: '/api/series/visits/{id}/move';
};

export type PlanSeriesMoveErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type PlanSeriesMoveError = PlanSeriesMoveErrors[keyof PlanSeriesMoveErrors];

export type PlanSeriesMoveResponses = {
    /**
     * OK
     */
    200: Array<PlannedDate>;
};

export type PlanSeriesMoveResponse = PlanSeriesMoveResponses[keyof PlanSeriesMoveResponses];

export type MoveSeriesData = {
    body: MoveSeries;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/series/visits/{id}/move';
};

export type MoveSeriesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type MoveSeriesError = MoveSeriesErrors[keyof MoveSeriesErrors];

export type MoveSeriesResponses = {
    /**
     * OK
     */
    200: SeriesView;
};

export type MoveSeriesResponse = MoveSeriesResponses[keyof MoveSeriesResponses];

export type PlanSeriesData = {
    body?: never;
    path: {
        id: string;
    };
    query: {
        everyWeeks: number;
        visits?: number;
        until?: string;
    };
    url: '/api/series/visits/{id}/plan';
};

export type PlanSeriesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type PlanSeriesError = PlanSeriesErrors[keyof PlanSeriesErrors];

export type PlanSeriesResponses = {
    /**
     * OK
     */
    200: Array<PlannedDate>;
};

export type PlanSeriesResponse = PlanSeriesResponses[keyof PlanSeriesResponses];

export type GradesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/sideeffect/grades';
};

export type GradesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type GradesError = GradesErrors[keyof GradesErrors];

export type GradesResponses = {
    /**
     * OK
     */
    200: GradeScale;
};

export type GradesResponse = GradesResponses[keyof GradesResponses];

export type ReportsData = {
    body?: never;
    path?: never;
    query?: {
        open?: boolean;
    };
    url: '/api/sideeffect/reports';
};

export type ReportsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ReportsError = ReportsErrors[keyof ReportsErrors];

export type ReportsResponses = {
    /**
     * OK
     */
    200: Array<ReportRow>;
};

export type ReportsResponse = ReportsResponses[keyof ReportsResponses];

export type ReportData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/sideeffect/reports/{id}';
};

export type ReportErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ReportError = ReportErrors[keyof ReportErrors];

export type ReportResponses = {
    /**
     * OK
     */
    200: ReportView;
};

export type ReportResponse = ReportResponses[keyof ReportResponses];

export type ReviewReportData = {
    body: ReviewReport;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/sideeffect/reports/{id}/reviews';
};

export type ReviewReportErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ReviewReportError = ReviewReportErrors[keyof ReviewReportErrors];

export type ReviewReportResponses = {
    /**
     * OK
     */
    200: ReportView;
};

export type ReviewReportResponse = ReviewReportResponses[keyof ReviewReportResponses];

export type SymptomsData = {
    body?: never;
    path?: never;
    query?: {
        language?: string;
    };
    url: '/api/sideeffect/symptoms';
};

export type SymptomsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SymptomsError = SymptomsErrors[keyof SymptomsErrors];

export type SymptomsResponses = {
    /**
     * OK
     */
    200: Array<SymptomView>;
};

export type SymptomsResponse = SymptomsResponses[keyof SymptomsResponses];

export type AnswerNoSideEffectData = {
    body?: never;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/sideeffect/visits/{visitId}/none';
};

export type AnswerNoSideEffectErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type AnswerNoSideEffectError = AnswerNoSideEffectErrors[keyof AnswerNoSideEffectErrors];

export type AnswerNoSideEffectResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type AnswerNoSideEffectResponse = AnswerNoSideEffectResponses[keyof AnswerNoSideEffectResponses];

export type OwnReportsData = {
    body?: never;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/sideeffect/visits/{visitId}/reports';
};

export type OwnReportsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type OwnReportsError = OwnReportsErrors[keyof OwnReportsErrors];

export type OwnReportsResponses = {
    /**
     * OK
     */
    200: Array<OwnReport>;
};

export type OwnReportsResponse = OwnReportsResponses[keyof OwnReportsResponses];

export type FileReportData = {
    body: FileReport;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/sideeffect/visits/{visitId}/reports';
};

export type FileReportErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type FileReportError = FileReportErrors[keyof FileReportErrors];

export type FileReportResponses = {
    /**
     * OK
     */
    200: FiledReport;
};

export type FileReportResponse = FileReportResponses[keyof FileReportResponses];

export type NurseDayData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
    };
    url: '/api/tablet/day';
};

export type NurseDayErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type NurseDayError = NurseDayErrors[keyof NurseDayErrors];

export type NurseDayResponses = {
    /**
     * OK
     */
    200: NurseDay;
};

export type NurseDayResponse = NurseDayResponses[keyof NurseDayResponses];

export type NurseVisitData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/tablet/visits/{id}';
};

export type NurseVisitErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type NurseVisitError = NurseVisitErrors[keyof NurseVisitErrors];

export type NurseVisitResponses = {
    /**
     * OK
     */
    200: NurseVisit;
};

export type NurseVisitResponse = NurseVisitResponses[keyof NurseVisitResponses];

export type MyVisitsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/visit/mine';
};

export type MyVisitsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type MyVisitsError = MyVisitsErrors[keyof MyVisitsErrors];

export type MyVisitsResponses = {
    /**
     * OK
     */
    200: Array<MyVisit>;
};

export type MyVisitsResponse = MyVisitsResponses[keyof MyVisitsResponses];

export type MyVisitData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/visit/mine/{id}';
};

export type MyVisitErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type MyVisitError = MyVisitErrors[keyof MyVisitErrors];

export type MyVisitResponses = {
    /**
     * OK
     */
    200: MyVisit;
};

export type MyVisitResponse = MyVisitResponses[keyof MyVisitResponses];

export type ExplainEvvData = {
    body: ExplainEvv;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/visit/visits/{id}/evv-explanations';
};

export type ExplainEvvErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type ExplainEvvError = ExplainEvvErrors[keyof ExplainEvvErrors];

export type ExplainEvvResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type ExplainEvvResponse = ExplainEvvResponses[keyof ExplainEvvResponses];

export type VisitHistoryData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/visit/visits/{id}/history';
};

export type VisitHistoryErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type VisitHistoryError = VisitHistoryErrors[keyof VisitHistoryErrors];

export type VisitHistoryResponses = {
    /**
     * OK
     */
    200: Array<HistoryEntry>;
};

export type VisitHistoryResponse = VisitHistoryResponses[keyof VisitHistoryResponses];

export type VisitObstaclesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/visit/visits/{id}/obstacles';
};

export type VisitObstaclesErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type VisitObstaclesError = VisitObstaclesErrors[keyof VisitObstaclesErrors];

export type VisitObstaclesResponses = {
    /**
     * OK
     */
    200: Array<Obstacle>;
};

export type VisitObstaclesResponse = VisitObstaclesResponses[keyof VisitObstaclesResponses];

export type SetVisitPointData = {
    body: GeoPoint;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/visit/visits/{id}/point';
};

export type SetVisitPointErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type SetVisitPointError = SetVisitPointErrors[keyof SetVisitPointErrors];

export type SetVisitPointResponses = {
    /**
     * OK
     */
    200: AddressView;
};

export type SetVisitPointResponse = SetVisitPointResponses[keyof SetVisitPointResponses];

export type TakeStepData = {
    body: TakeStep;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/visit/visits/{id}/steps';
};

export type TakeStepErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type TakeStepError = TakeStepErrors[keyof TakeStepErrors];

export type TakeStepResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type TakeStepResponse = TakeStepResponses[keyof TakeStepResponses];

export type MyWaitsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/waitlist/mine';
};

export type MyWaitsErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type MyWaitsError = MyWaitsErrors[keyof MyWaitsErrors];

export type MyWaitsResponses = {
    /**
     * OK
     */
    200: Array<WaitView>;
};

export type MyWaitsResponse = MyWaitsResponses[keyof MyWaitsResponses];

export type JoinWaitlistData = {
    body: JoinWaitlist;
    path?: never;
    query?: never;
    url: '/api/waitlist/mine';
};

export type JoinWaitlistErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type JoinWaitlistError = JoinWaitlistErrors[keyof JoinWaitlistErrors];

export type JoinWaitlistResponses = {
    /**
     * OK
     */
    200: Joined;
};

export type JoinWaitlistResponse = JoinWaitlistResponses[keyof JoinWaitlistResponses];

export type LeaveWaitlistData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/waitlist/mine/{id}';
};

export type LeaveWaitlistErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type LeaveWaitlistError = LeaveWaitlistErrors[keyof LeaveWaitlistErrors];

export type LeaveWaitlistResponses = {
    /**
     * No Content
     */
    204: void;
};

export type LeaveWaitlistResponse = LeaveWaitlistResponses[keyof LeaveWaitlistResponses];

export type DeclineOfferData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/waitlist/mine/{id}/offer';
};

export type DeclineOfferErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type DeclineOfferError = DeclineOfferErrors[keyof DeclineOfferErrors];

export type DeclineOfferResponses = {
    /**
     * No Content
     */
    204: void;
};

export type DeclineOfferResponse = DeclineOfferResponses[keyof DeclineOfferResponses];

export type WaitlistQueueData = {
    body?: never;
    path?: never;
    query: {
        regionId: string;
    };
    url: '/api/waitlist/queue';
};

export type WaitlistQueueErrors = {
    /**
     * A problem (RFC 9457)
     */
    default: Problem;
};

export type WaitlistQueueError = WaitlistQueueErrors[keyof WaitlistQueueErrors];

export type WaitlistQueueResponses = {
    /**
     * OK
     */
    200: Array<QueueRow>;
};

export type WaitlistQueueResponse = WaitlistQueueResponses[keyof WaitlistQueueResponses];
