// @ts-nocheck
// Written by `npm run api` from docs/api/openapi.json.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type When = {
    at: string;
    local: string;
    zone: string;
};

export type Position = {
    latitude: number;
    longitude: number;
    accuracyM: number;
};

export type NamedCode = {
    code: string;
    name: string;
};

export type Role = 'PATIENT' | 'NURSE' | 'PRESCRIBER' | 'DISPATCHER' | 'CLINICAL_LEAD' | 'PRIVACY_OFFICER' | 'ADMIN';

export type VisitStatus = 'REQUESTED' | 'SCHEDULED' | 'EN_ROUTE' | 'ARRIVED' | 'PRE_CHECK' | 'IN_PROGRESS' | 'PAUSED' | 'POST_OBS' | 'NOT_STARTED' | 'DEPARTED' | 'CLOSED' | 'CANCELLED' | 'NO_SHOW';

export type FlagLevel = 'INFO' | 'NEEDS_REVIEW' | 'STOP' | 'STOP_FINAL';

export type Obstacle = {
    rule: string;
    sentence: string;
    overridable: boolean;
};

export type PersonName = {
    id: string;
    name: string;
};

export type AccountView = {
    id: string;
    name: string;
    email: string;
    roles: Array<Role>;
    regions: Array<string>;
};

export type SessionView = {
    account?: AccountView;
};

export type SignIn = {
    email: string;
    password: string;
};

export type AskForLink = {
    email: string;
};

export type RedeemLink = {
    token: string;
};

export type OpenAccount = {
    name: string;
    email: string;
    password?: string;
};

export type InviteStaff = {
    name: string;
    email: string;
    roles: Array<Role>;
    regions: Array<string>;
};

export type AcceptInvitation = {
    token: string;
    password: string;
};

export type StaffAccount = {
    id: string;
    name: string;
    email: string;
    roles: Array<Role>;
    regions: Array<string>;
    state: StaffState;
    invitedAt: string;
};

export type StaffState = 'INVITED' | 'ACTIVE' | 'DISABLED';

export type AuditRow = {
    id: string;
    at: string;
    account?: PersonName;
    role?: string;
    action: string;
    record: string;
    recordId?: string;
    patient?: string;
    visit?: string;
    from: string;
    outcome: AuditOutcome;
};

export type AuditOutcome = 'DONE' | 'DENIED';

export type AuditPage = {
    rows: Array<AuditRow>;
    next?: string;
};

export type RegionView = {
    id: string;
    code: string;
    name: string;
    state: string;
    zone: string;
    zips: Array<string>;
    phone: string;
    version: number;
};

export type AreaView = {
    served: boolean;
    regionId?: string;
    regionName?: string;
    city?: string;
    state?: string;
    zone?: string;
    phone?: string;
};

export type StatePolicyView = {
    id: string;
    state: string;
    effectiveFrom: string;
    maxAdditives?: number;
    clearanceDays: number;
    rescreenHours: number;
    observationMinutes: number;
    standingOrders: boolean;
    mayClear: Array<PrescriberKind>;
    mayAdminister: Array<ClinicianKind>;
    compactMember: boolean;
    note: string;
    source: string;
    example: boolean;
    addedBy?: string;
};

export type PrescriberKind = 'MD' | 'DO' | 'NP' | 'PA';

export type ClinicianKind = 'RN' | 'LPN' | 'NP' | 'PA' | 'MD' | 'DO';

export type AddStatePolicy = {
    state: string;
    effectiveFrom: string;
    maxAdditives?: number;
    clearanceDays: number;
    rescreenHours: number;
    observationMinutes: number;
    standingOrders: boolean;
    mayClear: Array<PrescriberKind>;
    mayAdminister: Array<ClinicianKind>;
    compactMember: boolean;
    note: string;
    source: string;
};

export type ChangeArea = {
    zips: Array<string>;
    version: number;
};

export type IngredientView = {
    code: string;
    name: string;
    kind: IngredientKind;
};

export type IngredientKind = 'FLUID' | 'ADDITIVE';

export type TherapyView = {
    id: string;
    name: string;
    minutes: number;
    ingredients: Array<IngredientView>;
    mixedOnSite: boolean;
};

export type TherapyAdmin = {
    id: string;
    name: string;
    minutes: number;
    ingredients: Array<string>;
    mixedOnSite: boolean;
    active: boolean;
    version: number;
};

export type ChangeTherapy = {
    name: string;
    minutes: number;
    ingredients: Array<string>;
    mixedOnSite: boolean;
    active: boolean;
    version: number;
};

export type AddTherapy = {
    name: string;
    minutes: number;
    ingredients: Array<string>;
    mixedOnSite: boolean;
};

export type LicenceView = {
    id: string;
    kind: ClinicianKind;
    state: string;
    multistate: boolean;
    number: string;
    expires: string;
};

export type ClinicianView = {
    id: string;
    accountId: string;
    name: string;
    kind: ClinicianKind;
    regionId: string;
    licences: Array<LicenceView>;
};

export type ShiftView = {
    id: string;
    clinicianId: string;
    clinicianName: string;
    regionId: string;
    start: When;
    end: When;
};

export type AddClinician = {
    accountId: string;
    kind: ClinicianKind;
    regionId: string;
};

export type AddLicence = {
    kind: ClinicianKind;
    state: string;
    multistate: boolean;
    number: string;
    expires: string;
};

export type AddShifts = {
    clinicianId: string;
    dates: Array<string>;
    from: string;
    to: string;
};

export type AddressView = {
    id: string;
    line1: string;
    line2?: string;
    city: string;
    state: string;
    zip: string;
    accessNotes?: string;
    point?: Position;
};

export type PatientView = {
    id: string;
    name: string;
    phone: string;
    email: string;
    birthDate?: string;
    addresses: Array<AddressView>;
    version: number;
};

export type ChangeContact = {
    name: string;
    phone: string;
    version: number;
};

export type SetPoint = {
    latitude: number;
    longitude: number;
    accuracyM: number;
};

export type DayPart = 'MORNING' | 'AFTERNOON' | 'EVENING';

export type SlotView = {
    start: When;
    windowEnd: When;
    part: DayPart;
};

export type SlotDay = {
    date: string;
    slots: Array<SlotView>;
};

export type TakeHold = {
    zip: string;
    therapyId: string;
    start: string;
    replaces?: string;
    replacesToken?: string;
};

export type HoldView = {
    id: string;
    token: string;
    window: Window;
    therapyId: string;
    totalMinutes: number;
    expiresAt: string;
    secondsLeft: number;
};

export type Window = {
    start: When;
    end: When;
};

export type VisitReason = 'ASTHMA' | 'ANXIETY' | 'CARDIAC_ARRHYTHMIA' | 'CHRONIC_PAIN' | 'CHRONIC_FATIGUE' | 'HIGH_BLOOD_PRESSURE' | 'MG_DEFICIENCY' | 'FATIGUE_OR_HOMEBOUND' | 'OTHER';

export type BookAddress = {
    line1: string;
    line2?: string;
    city: string;
    state: string;
    zip: string;
    accessNotes?: string;
};

export type BookVisit = {
    holdId: string;
    holdToken: string;
    therapyId: string;
    reasons: Array<VisitReason>;
    reasonText?: string;
    name: string;
    phone: string;
    address: BookAddress;
};

export type BookedVisit = {
    visitId: string;
};

export type Reasoned = {
    reason: string;
};

export type AssignNurse = {
    nurseId: string;
    visitVersion: number;
};

export type NurseCandidate = {
    nurseId: string;
    name: string;
    kind: ClinicianKind;
    possible: boolean;
    refusals: Array<string>;
    stopsThatDay: number;
};

export type NoShow = {
    attempts: Array<string>;
};

export type VisitState = {
    id: string;
    status: VisitStatus;
    version: number;
};

export type PatientTask = 'SCREENING' | 'CONSENT' | 'RESCREEN';

export type PatientStatus = 'REQUESTED' | 'BEING_REVIEWED' | 'CONFIRMED' | 'ON_THE_WAY' | 'IN_YOUR_HOME' | 'DONE' | 'CANCELLED' | 'NOT_DONE';

export type MyVisit = {
    id: string;
    therapyName: string;
    window: Window;
    totalMinutes: number;
    addressLine: string;
    status: PatientStatus;
    nurseName?: string;
    tasks: Array<PatientTask>;
    rescreenFrom?: When;
    mayCancel: boolean;
    mayReport: boolean;
    regionPhone: string;
};

export type NurseStep = 'GO_EN_ROUTE' | 'ARRIVE' | 'DECLARE_EMERGENCY';

export type TakeStep = {
    step: NurseStep;
    deviceAt: string;
    position?: Position;
    reason?: string;
};

export type HistoryEntry = {
    step: string;
    from?: VisitStatus;
    to: VisitStatus;
    by: string;
    role: string;
    deviceAt?: When;
    recordedAt: When;
    reason?: string;
};

export type EvvReason = 'DEVICE_FAILED' | 'NO_SIGNAL' | 'WRONG_GPS' | 'ADDRESS_WRONG' | 'FORGOT' | 'EMERGENCY' | 'SERVICE_ELSEWHERE' | 'OTHER';

export type ExplainEvv = {
    exception: string;
    reason: EvvReason;
    text?: string;
};

export type ScreeningKind = 'FULL' | 'RESCREEN';

export type ItemType = 'YES_NO_UNSURE' | 'CHOICE' | 'MULTI' | 'TEXT' | 'DATE' | 'LIST';

export type FormOption = {
    code: string;
    text: string;
};

export type FormItem = {
    id: string;
    group: string;
    text: string;
    help?: string;
    type: ItemType;
    options: Array<FormOption>;
    required: boolean;
    detailWhen: Array<string>;
    detailText?: string;
};

export type FormGroup = {
    id: string;
    title: string;
};

export type FormView = {
    version: string;
    kind: ScreeningKind;
    language: string;
    groups: Array<FormGroup>;
    items: Array<FormItem>;
    knownAnswers: Array<Answer>;
    example: boolean;
};

export type Answer = {
    item: string;
    codes: Array<string>;
    text?: string;
    date?: string;
};

export type SubmitScreening = {
    kind: ScreeningKind;
    version: string;
    answers: Array<Answer>;
};

export type ScreeningReceived = {
    id: string;
    emergencyText?: string;
};

export type AnsweredItem = {
    item: string;
    question: string;
    answer: string;
};

export type FlagView = {
    id: string;
    rule: string;
    ruleVersion: string;
    level: FlagLevel;
    item?: string;
    question?: string;
    answer?: string;
    reason: string;
    source: string;
    judgement: boolean;
    overridable: boolean;
    decision?: FlagDecisionView;
};

export type FlagDecisionView = {
    decision: FlagDecision;
    reason: string;
    by: string;
    at: When;
};

export type FlagDecision = 'ALLOW' | 'ALLOW_WITH_CONDITIONS' | 'DECLINE';

export type ScreeningView = {
    id: string;
    kind: ScreeningKind;
    version: string;
    submittedAt: When;
    answers: Array<AnsweredItem>;
};

export type ConsentTextView = {
    id: string;
    version: string;
    language: string;
    title: string;
    paragraphs: Array<string>;
    hash: string;
    example: boolean;
};

export type ConsentDecision = 'AGREE' | 'REFUSE';

export type SignConsent = {
    textId: string;
    hash: string;
    decision: ConsentDecision;
    typedName: string;
    signatureSvg?: string;
    cannotDraw: boolean;
};

export type ConsentState = {
    signed: boolean;
    at?: When;
    version?: string;
};

export type ClearanceStatus = 'PENDING' | 'CLEARED' | 'CLEARED_WITH_CONDITIONS' | 'NOT_CLEARED' | 'EXPIRED' | 'REVOKED';

export type ClearanceView = {
    id: string;
    status: ClearanceStatus;
    therapies: Array<NamedCode>;
    conditions?: string;
    validUntil?: string;
    by?: string;
    licence?: string;
    at?: When;
};

export type OrderView = {
    id: string;
    number: string;
    prescriberName: string;
    orderedOn: string;
    products: Array<string>;
    recordedBy: string;
};

export type ReviewRow = {
    visitId: string;
    patientName: string;
    therapyName: string;
    window: Window;
    submittedAt: When;
    undecided: number;
    highest?: FlagLevel;
    clearance: ClearanceStatus;
    kind: ScreeningKind;
};

export type Review = {
    visitId: string;
    visitStatus: VisitStatus;
    patientName: string;
    birthDate?: string;
    phone: string;
    state: string;
    therapyId: string;
    therapyName: string;
    ingredients: Array<NamedCode>;
    reasons: Array<VisitReason>;
    reasonText?: string;
    window: Window;
    screenings: Array<ScreeningView>;
    flags: Array<FlagView>;
    clearance?: ClearanceView;
    orders: Array<OrderView>;
    clearanceDays: number;
    maxValidUntil: string;
    obstacles: Array<Obstacle>;
};

export type DecideFlag = {
    decision: FlagDecision;
    reason: string;
    confirmed: boolean;
};

export type DecideClearance = {
    outcome: ClearanceOutcome;
    therapyIds: Array<string>;
    validUntil?: string;
    conditions?: string;
    reason?: string;
};

export type ClearanceOutcome = 'CLEARED' | 'CLEARED_WITH_CONDITIONS' | 'NOT_CLEARED';

export type RecordOrder = {
    number: string;
    prescriberName: string;
    orderedOn: string;
    products: Array<string>;
};

export type VitalsPhase = 'PRE' | 'DURING' | 'POST';

export type Alertness = 'A' | 'C' | 'V' | 'P' | 'U';

export type Readings = {
    systolic?: number;
    diastolic?: number;
    pulse?: number;
    breaths?: number;
    spo2?: number;
    temperatureC?: number;
    alertness?: Alertness;
    pain?: number;
};

export type RecordVitals = {
    phase: VitalsPhase;
    takenAt: string;
    readings: Readings;
};

export type Finding = {
    parameter: string;
    level: FlagLevel;
    sentence: string;
};

export type VitalsView = {
    id: string;
    phase: VitalsPhase;
    takenAt: When;
    recordedAt: When;
    by: string;
    readings: Readings;
    findings: Array<Finding>;
};

export type LimitView = {
    parameter: string;
    unit: string;
    saveLow?: number;
    saveHigh?: number;
    bands: Array<Band>;
    source: string;
    judgement: boolean;
};

export type Band = {
    level: FlagLevel;
    low?: number;
    high?: number;
};

export type RecordIdentity = {
    identifiers: Array<IdentifierKind>;
    matches: boolean;
};

export type IdentifierKind = 'FULL_NAME' | 'BIRTH_DATE' | 'ADDRESS' | 'PHOTO_ID' | 'PHONE';

export type RecordProduct = {
    name: string;
    lot: string;
    expiry: string;
    matchesOrder: boolean;
    mismatchReason?: string;
};

export type ProductView = {
    id: string;
    name: string;
    lot: string;
    expiry: string;
    matchesOrder: boolean;
    recordedAt: When;
    by: string;
};

export type StartInfusion = {
    deviceAt: string;
};

export type PauseInfusion = {
    deviceAt: string;
    reason: string;
};

export type ResumeInfusion = {
    deviceAt: string;
};

export type InfusionOutcome = 'COMPLETED' | 'STOPPED_EARLY';

export type StopReason = 'VITALS' | 'FLAG' | 'PATIENT_REFUSED' | 'CONSENT_WITHDRAWN' | 'REACTION' | 'NO_VEIN' | 'SITE_PROBLEM' | 'PRODUCT_PROBLEM' | 'UNSAFE_HOME' | 'OTHER';

export type StopInfusion = {
    deviceAt: string;
    containerMl: number;
    infusedMl: number;
    outcome: InfusionOutcome;
    reason?: StopReason;
    reasonText?: string;
    confirmed: boolean;
};

export type NotStarted = {
    deviceAt: string;
    reason: StopReason;
    reasonText?: string;
};

export type Depart = {
    deviceAt: string;
    position?: Position;
    observationReason?: string;
};

export type InfusionView = {
    startedAt?: When;
    stoppedAt?: When;
    containerMl?: number;
    infusedMl?: number;
    outcome?: InfusionOutcome;
    reason?: StopReason;
    reasonText?: string;
    pauses: Array<Pause>;
};

export type Pause = {
    from: When;
    to?: When;
    reason: string;
};

export type WriteNote = {
    subjective: string;
    siteBefore: string;
    accessSite: string;
    tolerance?: Tolerance;
    toleranceText?: string;
    siteAfter: string;
    deviceRemovedIntact: boolean;
    instructionsGiven: Array<string>;
    instructionsUnderstood: boolean;
    followUp?: string;
    version: number;
};

export type Tolerance = 'WELL' | 'MINOR' | 'POOR';

export type NoteStatus = 'NONE' | 'DRAFT' | 'SIGNED';

export type NoteView = {
    status: NoteStatus;
    version: number;
    content?: WriteNote;
    missing: Array<string>;
    signedAt?: When;
    signedBy?: string;
    licence?: string;
    hash?: string;
    addenda: Array<AddendumView>;
};

export type AddendumView = {
    id: string;
    text: string;
    reason?: string;
    by: string;
    at: When;
    late: boolean;
    own: boolean;
};

export type SignNote = {
    password: string;
};

export type AddAddendum = {
    text: string;
    reason?: string;
    password: string;
};

export type Chart = {
    visitId: string;
    identity?: IdentityView;
    vitals: Array<VitalsView>;
    products: Array<ProductView>;
    infusion: InfusionView;
    note: NoteView;
    sideEffectAnswered: boolean;
    observationMinutes: number;
    baselineValidUntil?: string;
};

export type IdentityView = {
    identifiers: Array<IdentifierKind>;
    matches: boolean;
    at: When;
    by: string;
};

export type SymptomGroup = 'ALLERGIC' | 'LOW_BP' | 'HIGH_MG' | 'COMMON';

export type TriageLevel = 'T0' | 'T1' | 'T2' | 'T3';

export type SeverityWords = 'MILD' | 'MODERATE' | 'SEVERE' | 'VERY_SEVERE';

export type SymptomView = {
    code: string;
    group: SymptomGroup;
    text: string;
};

export type FileReport = {
    symptoms: Array<string>;
    text: string;
    onsetAt: string;
    severity: SeverityWords;
};

export type FiledReport = {
    id: string;
    emergencyText?: string;
};

export type OwnReport = {
    id: string;
    symptoms: Array<string>;
    text: string;
    filedAt: When;
    severity: SeverityWords;
};

export type ReportRow = {
    id: string;
    visitId: string;
    patientName: string;
    therapyName: string;
    level: TriageLevel;
    filedAt: When;
    reporter: ReporterKind;
    open: boolean;
    symptoms: Array<string>;
};

export type ReporterKind = 'PATIENT' | 'NURSE';

export type ReportView = {
    id: string;
    visitId: string;
    patientName: string;
    phone: string;
    therapyName: string;
    level: TriageLevel;
    levelReason: string;
    reporter: ReporterKind;
    reporterName: string;
    symptoms: Array<SymptomView>;
    text: string;
    onset: When;
    minutesAfterStart?: number;
    severity: SeverityWords;
    filedAt: When;
    reviews: Array<ReportReview>;
};

export type ReportReview = {
    text: string;
    by: string;
    at: When;
};

export type ReviewReport = {
    text: string;
};

export type BoardVisit = {
    id: string;
    version: number;
    status: VisitStatus;
    released: boolean;
    window: Window;
    plannedStart: When;
    plannedEnd: When;
    patientName: string;
    phone: string;
    addressId: string;
    addressLine: string;
    therapyName: string;
    nurse?: PersonName;
    ready: boolean;
    obstacles: Array<Obstacle>;
    emergency: boolean;
    noShowReported: boolean;
    evvExceptions: Array<string>;
    pointExact: boolean;
};

export type DayBoard = {
    date: string;
    regionId: string;
    zone: string;
    today: string;
    visits: Array<BoardVisit>;
};

export type NurseVisitRow = {
    id: string;
    version: number;
    status: VisitStatus;
    window: Window;
    plannedStart: When;
    patientName: string;
    addressLine: string;
    therapyName: string;
    released: boolean;
};

export type NurseDay = {
    date: string;
    visits: Array<NurseVisitRow>;
};

export type NurseVisit = {
    id: string;
    version: number;
    status: VisitStatus;
    emergency: boolean;
    window: Window;
    patientName: string;
    birthDate?: string;
    phone: string;
    address: AddressView;
    therapyName: string;
    ingredients: Array<NamedCode>;
    answers: Array<AnsweredItem>;
    flags: Array<FlagView>;
    clearance?: ClearanceView;
    orders: Array<OrderView>;
    consent: ConsentState;
    obstacles: Array<Obstacle>;
    steps: Array<string>;
    policyNote: string;
};

export type AddRegion = {
    code: string;
    name: string;
    state: string;
    zone: string;
    zips: Array<string>;
    phone: string;
};

export type SignOutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/identity/session';
};

export type SignOutResponses = {
    /**
     * OK
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

export type SignInResponses = {
    /**
     * OK
     */
    200: SessionView;
};

export type SignInResponse = SignInResponses[keyof SignInResponses];

export type AskForLinkData = {
    body: AskForLink;
    path?: never;
    query?: never;
    url: '/api/identity/links';
};

export type AskForLinkResponses = {
    /**
     * OK
     */
    202: unknown;
};

export type RedeemLinkData = {
    body: RedeemLink;
    path?: never;
    query?: never;
    url: '/api/identity/session/link';
};

export type RedeemLinkResponses = {
    /**
     * OK
     */
    200: SessionView;
};

export type RedeemLinkResponse = RedeemLinkResponses[keyof RedeemLinkResponses];

export type OpenAccountData = {
    body: OpenAccount;
    path?: never;
    query?: never;
    url: '/api/identity/accounts';
};

export type OpenAccountResponses = {
    /**
     * OK
     */
    201: SessionView;
};

export type OpenAccountResponse = OpenAccountResponses[keyof OpenAccountResponses];

export type AcceptInvitationData = {
    body: AcceptInvitation;
    path?: never;
    query?: never;
    url: '/api/identity/invitations/accept';
};

export type AcceptInvitationResponses = {
    /**
     * OK
     */
    200: SessionView;
};

export type AcceptInvitationResponse = AcceptInvitationResponses[keyof AcceptInvitationResponses];

export type InviteStaffData = {
    body: InviteStaff;
    path?: never;
    query?: never;
    url: '/api/identity/invitations';
};

export type InviteStaffResponses = {
    /**
     * OK
     */
    201: StaffAccount;
};

export type InviteStaffResponse = InviteStaffResponses[keyof InviteStaffResponses];

export type StaffData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/identity/staff';
};

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

export type DisableStaffResponses = {
    /**
     * OK
     */
    200: StaffAccount;
};

export type DisableStaffResponse = DisableStaffResponses[keyof DisableStaffResponses];

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

export type AuditRowsResponses = {
    /**
     * OK
     */
    200: AuditPage;
};

export type AuditRowsResponse = AuditRowsResponses[keyof AuditRowsResponses];

export type AreaData = {
    body?: never;
    path?: never;
    query: {
        zip: string;
    };
    url: '/api/region/area';
};

export type AreaResponses = {
    /**
     * OK
     */
    200: AreaView;
};

export type AreaResponse = AreaResponses[keyof AreaResponses];

export type RegionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/region/regions';
};

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

export type AddRegionResponses = {
    /**
     * OK
     */
    201: RegionView;
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

export type ChangeAreaResponses = {
    /**
     * OK
     */
    200: RegionView;
};

export type ChangeAreaResponse = ChangeAreaResponses[keyof ChangeAreaResponses];

export type StatePoliciesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/region/policies';
};

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

export type AddStatePolicyResponses = {
    /**
     * OK
     */
    201: StatePolicyView;
};

export type AddStatePolicyResponse = AddStatePolicyResponses[keyof AddStatePolicyResponses];

export type TherapiesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/catalogue/therapies';
};

export type TherapiesResponses = {
    /**
     * OK
     */
    200: Array<TherapyView>;
};

export type TherapiesResponse = TherapiesResponses[keyof TherapiesResponses];

export type IngredientsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/catalogue/ingredients';
};

export type IngredientsResponses = {
    /**
     * OK
     */
    200: Array<IngredientView>;
};

export type IngredientsResponse = IngredientsResponses[keyof IngredientsResponses];

export type TherapiesForAdminData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/catalogue/admin/therapies';
};

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

export type AddTherapyResponses = {
    /**
     * OK
     */
    201: TherapyAdmin;
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

export type ChangeTherapyResponses = {
    /**
     * OK
     */
    200: TherapyAdmin;
};

export type ChangeTherapyResponse = ChangeTherapyResponses[keyof ChangeTherapyResponses];

export type CliniciansData = {
    body?: never;
    path?: never;
    query?: {
        regionId?: string;
    };
    url: '/api/clinician/clinicians';
};

export type CliniciansResponses = {
    /**
     * OK
     */
    200: Array<ClinicianView>;
};

export type CliniciansResponse = CliniciansResponses[keyof CliniciansResponses];

export type AddClinicianData = {
    body: AddClinician;
    path?: never;
    query?: never;
    url: '/api/clinician/clinicians';
};

export type AddClinicianResponses = {
    /**
     * OK
     */
    201: ClinicianView;
};

export type AddClinicianResponse = AddClinicianResponses[keyof AddClinicianResponses];

export type AddLicenceData = {
    body: AddLicence;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/clinician/clinicians/{id}/licences';
};

export type AddLicenceResponses = {
    /**
     * OK
     */
    201: ClinicianView;
};

export type AddLicenceResponse = AddLicenceResponses[keyof AddLicenceResponses];

export type ShiftsData = {
    body?: never;
    path?: never;
    query: {
        regionId: string;
        from: string;
        to: string;
    };
    url: '/api/clinician/shifts';
};

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
    url: '/api/clinician/shifts';
};

export type AddShiftsResponses = {
    /**
     * OK
     */
    201: Array<ShiftView>;
};

export type AddShiftsResponse = AddShiftsResponses[keyof AddShiftsResponses];

export type CancelShiftData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/clinician/shifts/{id}/cancellation';
};

export type CancelShiftResponses = {
    /**
     * OK
     */
    200: ShiftView;
};

export type CancelShiftResponse = CancelShiftResponses[keyof CancelShiftResponses];

export type MyRecordData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/patient/me';
};

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

export type ChangeMyContactResponses = {
    /**
     * OK
     */
    200: PatientView;
};

export type ChangeMyContactResponse = ChangeMyContactResponses[keyof ChangeMyContactResponses];

export type SetAddressPointData = {
    body: SetPoint;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/patient/addresses/{id}/point';
};

export type SetAddressPointResponses = {
    /**
     * OK
     */
    200: AddressView;
};

export type SetAddressPointResponse = SetAddressPointResponses[keyof SetAddressPointResponses];

export type FindPatientsData = {
    body?: never;
    path?: never;
    query: {
        email: string;
    };
    url: '/api/patient/search';
};

export type FindPatientsResponses = {
    /**
     * OK
     */
    200: Array<PersonName>;
};

export type FindPatientsResponse = FindPatientsResponses[keyof FindPatientsResponses];

export type SlotDaysData = {
    body?: never;
    path?: never;
    query: {
        zip: string;
        therapyId: string;
    };
    url: '/api/scheduling/days';
};

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

export type TakeHoldResponses = {
    /**
     * OK
     */
    201: HoldView;
};

export type TakeHoldResponse = TakeHoldResponses[keyof TakeHoldResponses];

export type BookVisitData = {
    body: BookVisit;
    path?: never;
    query?: never;
    url: '/api/scheduling/bookings';
};

export type BookVisitResponses = {
    /**
     * OK
     */
    201: BookedVisit;
};

export type BookVisitResponse = BookVisitResponses[keyof BookVisitResponses];

export type NurseCandidatesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/nurses';
};

export type NurseCandidatesResponses = {
    /**
     * OK
     */
    200: Array<NurseCandidate>;
};

export type NurseCandidatesResponse = NurseCandidatesResponses[keyof NurseCandidatesResponses];

export type AssignNurseData = {
    body: AssignNurse;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/assignment';
};

export type AssignNurseResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type AssignNurseResponse = AssignNurseResponses[keyof AssignNurseResponses];

export type UnassignNurseData = {
    body: Reasoned;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/unassignment';
};

export type UnassignNurseResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type UnassignNurseResponse = UnassignNurseResponses[keyof UnassignNurseResponses];

export type CancelVisitData = {
    body: Reasoned;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/cancellation';
};

export type CancelVisitResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type CancelVisitResponse = CancelVisitResponses[keyof CancelVisitResponses];

export type ReportNoShowData = {
    body: NoShow;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/scheduling/visits/{id}/no-show';
};

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

export type ConfirmNoShowResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type ConfirmNoShowResponse = ConfirmNoShowResponses[keyof ConfirmNoShowResponses];

export type MyVisitsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/visit/mine';
};

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

export type MyVisitResponses = {
    /**
     * OK
     */
    200: MyVisit;
};

export type MyVisitResponse = MyVisitResponses[keyof MyVisitResponses];

export type TakeStepData = {
    body: TakeStep;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/visit/visits/{id}/steps';
};

export type TakeStepResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type TakeStepResponse = TakeStepResponses[keyof TakeStepResponses];

export type VisitObstaclesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/visit/visits/{id}/obstacles';
};

export type VisitObstaclesResponses = {
    /**
     * OK
     */
    200: Array<Obstacle>;
};

export type VisitObstaclesResponse = VisitObstaclesResponses[keyof VisitObstaclesResponses];

export type VisitHistoryData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/visit/visits/{id}/history';
};

export type VisitHistoryResponses = {
    /**
     * OK
     */
    200: Array<HistoryEntry>;
};

export type VisitHistoryResponse = VisitHistoryResponses[keyof VisitHistoryResponses];

export type ExplainEvvData = {
    body: ExplainEvv;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/visit/visits/{id}/evv-explanations';
};

export type ExplainEvvResponses = {
    /**
     * OK
     */
    200: VisitState;
};

export type ExplainEvvResponse = ExplainEvvResponses[keyof ExplainEvvResponses];

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

export type SubmitScreeningResponses = {
    /**
     * OK
     */
    201: ScreeningReceived;
};

export type SubmitScreeningResponse = SubmitScreeningResponses[keyof SubmitScreeningResponses];

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

export type ConsentTextResponses = {
    /**
     * OK
     */
    200: ConsentTextView;
};

export type ConsentTextResponse = ConsentTextResponses[keyof ConsentTextResponses];

export type SignConsentData = {
    body: SignConsent;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/consent/visits/{visitId}/signatures';
};

export type SignConsentResponses = {
    /**
     * OK
     */
    201: ConsentState;
};

export type SignConsentResponse = SignConsentResponses[keyof SignConsentResponses];

export type ReviewsData = {
    body?: never;
    path?: never;
    query?: {
        done?: boolean;
    };
    url: '/api/clearance/reviews';
};

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
    url: '/api/clearance/visits/{visitId}';
};

export type ReviewResponses = {
    /**
     * OK
     */
    200: Review;
};

export type ReviewResponse = ReviewResponses[keyof ReviewResponses];

export type DecideFlagData = {
    body: DecideFlag;
    path: {
        visitId: string;
        flagId: string;
    };
    query?: never;
    url: '/api/clearance/visits/{visitId}/flags/{flagId}/decisions';
};

export type DecideFlagResponses = {
    /**
     * OK
     */
    201: Review;
};

export type DecideFlagResponse = DecideFlagResponses[keyof DecideFlagResponses];

export type DecideClearanceData = {
    body: DecideClearance;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/clearance/visits/{visitId}/decisions';
};

export type DecideClearanceResponses = {
    /**
     * OK
     */
    201: Review;
};

export type DecideClearanceResponse = DecideClearanceResponses[keyof DecideClearanceResponses];

export type RecordOrderData = {
    body: RecordOrder;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/clearance/visits/{visitId}/orders';
};

export type RecordOrderResponses = {
    /**
     * OK
     */
    201: Review;
};

export type RecordOrderResponse = RecordOrderResponses[keyof RecordOrderResponses];

export type ChartData = {
    body?: never;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}';
};

export type ChartResponses = {
    /**
     * OK
     */
    200: Chart;
};

export type ChartResponse = ChartResponses[keyof ChartResponses];

export type LimitsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/charting/limits';
};

export type LimitsResponses = {
    /**
     * OK
     */
    200: Array<LimitView>;
};

export type LimitsResponse = LimitsResponses[keyof LimitsResponses];

export type RecordIdentityData = {
    body: RecordIdentity;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/identity';
};

export type RecordIdentityResponses = {
    /**
     * OK
     */
    201: Chart;
};

export type RecordIdentityResponse = RecordIdentityResponses[keyof RecordIdentityResponses];

export type RecordVitalsData = {
    body: RecordVitals;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/vitals';
};

export type RecordVitalsResponses = {
    /**
     * OK
     */
    201: Chart;
};

export type RecordVitalsResponse = RecordVitalsResponses[keyof RecordVitalsResponses];

export type RecordProductData = {
    body: RecordProduct;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/products';
};

export type RecordProductResponses = {
    /**
     * OK
     */
    201: Chart;
};

export type RecordProductResponse = RecordProductResponses[keyof RecordProductResponses];

export type StartInfusionData = {
    body: StartInfusion;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/start';
};

export type StartInfusionResponses = {
    /**
     * OK
     */
    201: Chart;
};

export type StartInfusionResponse = StartInfusionResponses[keyof StartInfusionResponses];

export type PauseInfusionData = {
    body: PauseInfusion;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/pause';
};

export type PauseInfusionResponses = {
    /**
     * OK
     */
    201: Chart;
};

export type PauseInfusionResponse = PauseInfusionResponses[keyof PauseInfusionResponses];

export type ResumeInfusionData = {
    body: ResumeInfusion;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/resume';
};

export type ResumeInfusionResponses = {
    /**
     * OK
     */
    201: Chart;
};

export type ResumeInfusionResponse = ResumeInfusionResponses[keyof ResumeInfusionResponses];

export type StopInfusionData = {
    body: StopInfusion;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/stop';
};

export type StopInfusionResponses = {
    /**
     * OK
     */
    201: Chart;
};

export type StopInfusionResponse = StopInfusionResponses[keyof StopInfusionResponses];

export type RecordNotStartedData = {
    body: NotStarted;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/not-started';
};

export type RecordNotStartedResponses = {
    /**
     * OK
     */
    201: Chart;
};

export type RecordNotStartedResponse = RecordNotStartedResponses[keyof RecordNotStartedResponses];

export type DepartData = {
    body: Depart;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/departure';
};

export type DepartResponses = {
    /**
     * OK
     */
    201: Chart;
};

export type DepartResponse = DepartResponses[keyof DepartResponses];

export type WriteNoteData = {
    body: WriteNote;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/note';
};

export type WriteNoteResponses = {
    /**
     * OK
     */
    200: NoteView;
};

export type WriteNoteResponse = WriteNoteResponses[keyof WriteNoteResponses];

export type SignNoteData = {
    body: SignNote;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/note/signature';
};

export type SignNoteResponses = {
    /**
     * OK
     */
    201: NoteView;
};

export type SignNoteResponse = SignNoteResponses[keyof SignNoteResponses];

export type AddAddendumData = {
    body: AddAddendum;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/charting/visits/{visitId}/note/addenda';
};

export type AddAddendumResponses = {
    /**
     * OK
     */
    201: NoteView;
};

export type AddAddendumResponse = AddAddendumResponses[keyof AddAddendumResponses];

export type SymptomsData = {
    body?: never;
    path?: never;
    query?: {
        language?: string;
    };
    url: '/api/sideeffect/symptoms';
};

export type SymptomsResponses = {
    /**
     * OK
     */
    200: Array<SymptomView>;
};

export type SymptomsResponse = SymptomsResponses[keyof SymptomsResponses];

export type OwnReportsData = {
    body?: never;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/sideeffect/visits/{visitId}/reports';
};

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

export type FileReportResponses = {
    /**
     * OK
     */
    201: FiledReport;
};

export type FileReportResponse = FileReportResponses[keyof FileReportResponses];

export type AnswerNoSideEffectData = {
    body?: never;
    path: {
        visitId: string;
    };
    query?: never;
    url: '/api/sideeffect/visits/{visitId}/none';
};

export type AnswerNoSideEffectResponses = {
    /**
     * OK
     */
    201: VisitState;
};

export type AnswerNoSideEffectResponse = AnswerNoSideEffectResponses[keyof AnswerNoSideEffectResponses];

export type ReportsData = {
    body?: never;
    path?: never;
    query?: {
        open?: boolean;
    };
    url: '/api/sideeffect/reports';
};

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

export type ReviewReportResponses = {
    /**
     * OK
     */
    201: ReportView;
};

export type ReviewReportResponse = ReviewReportResponses[keyof ReviewReportResponses];

export type DayBoardData = {
    body?: never;
    path?: never;
    query: {
        regionId: string;
        date?: string;
    };
    url: '/api/dispatch/board';
};

export type DayBoardResponses = {
    /**
     * OK
     */
    200: DayBoard;
};

export type DayBoardResponse = DayBoardResponses[keyof DayBoardResponses];

export type BoardEventsData = {
    body?: never;
    path?: never;
    query: {
        regionId: string;
    };
    url: '/api/dispatch/events';
};

export type BoardEventsResponses = {
    /**
     * OK
     */
    200: string;
};

export type BoardEventsResponse = BoardEventsResponses[keyof BoardEventsResponses];

export type NurseDayData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
    };
    url: '/api/tablet/day';
};

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

export type NurseVisitResponses = {
    /**
     * OK
     */
    200: NurseVisit;
};

export type NurseVisitResponse = NurseVisitResponses[keyof NurseVisitResponses];
