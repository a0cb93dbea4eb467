// @ts-nocheck
// Written by `npm run api` from docs/api/openapi.json.

import type { Client, Options as Options2, TDataShape } from './client';
import { client } from './client.gen';
import type { AcceptInvitationData, AcceptInvitationErrors, AcceptInvitationResponses, AddAddendumData, AddAddendumErrors, AddAddendumResponses, AddBookingRulesData, AddBookingRulesErrors, AddBookingRulesResponses, AddClinicianData, AddClinicianErrors, AddClinicianResponses, AddCompetencyData, AddCompetencyErrors, AddCompetencyResponses, AddLicenceData, AddLicenceErrors, AddLicenceResponses, AddPatternData, AddPatternErrors, AddPatternResponses, AddPreparationData, AddPreparationErrors, AddPreparationResponses, AddRegionData, AddRegionErrors, AddRegionResponses, AddShiftsData, AddShiftsErrors, AddShiftsResponses, AddSkillData, AddSkillErrors, AddSkillResponses, AddStatePolicyData, AddStatePolicyErrors, AddStatePolicyResponses, AddTherapyData, AddTherapyErrors, AddTherapyResponses, AddTimeOffData, AddTimeOffErrors, AddTimeOffResponses, AnswerNoSideEffectData, AnswerNoSideEffectErrors, AnswerNoSideEffectResponses, AreaData, AreaErrors, AreaResponses, AskCallData, AskCallErrors, AskCallResponses, AskForLinkData, AskForLinkErrors, AskForLinkResponses, AssignNurseData, AssignNurseErrors, AssignNurseResponses, AuditRowsData, AuditRowsErrors, AuditRowsResponses, BoardEventsData, BoardEventsErrors, BoardEventsResponse, BoardEventsResponses, BookingRulesData, BookingRulesErrors, BookingRulesResponses, BookVisitData, BookVisitErrors, BookVisitResponses, CancelSeriesData, CancelSeriesErrors, CancelSeriesResponses, CancelShiftData, CancelShiftErrors, CancelShiftResponses, CancelVisitData, CancelVisitErrors, CancelVisitResponses, ChangeAreaData, ChangeAreaErrors, ChangeAreaResponses, ChangeDayData, ChangeDayErrors, ChangeDayResponses, ChangeEditionDraftData, ChangeEditionDraftErrors, ChangeEditionDraftResponses, ChangeMyContactData, ChangeMyContactErrors, ChangeMyContactResponses, ChangePostingData, ChangePostingErrors, ChangePostingResponses, ChangeTherapyData, ChangeTherapyErrors, ChangeTherapyResponses, ChartData, ChartErrors, ChartResponses, ClinicianRecordData, ClinicianRecordErrors, ClinicianRecordResponses, CliniciansData, CliniciansErrors, CliniciansResponses, ColleaguesData, ColleaguesErrors, ColleaguesResponses, ConfirmNoShowData, ConfirmNoShowErrors, ConfirmNoShowResponses, ConsentTextData, ConsentTextErrors, ConsentTextResponses, DayBoardData, DayBoardErrors, DayBoardResponses, DecideClearanceData, DecideClearanceErrors, DecideClearanceResponses, DecideFlagData, DecideFlagErrors, DecideFlagResponses, DeclineOfferData, DeclineOfferErrors, DeclineOfferResponses, DepartData, DepartErrors, DepartResponses, DisableStaffData, DisableStaffErrors, DisableStaffResponses, DiscardEditionDraftData, DiscardEditionDraftErrors, DiscardEditionDraftResponses, DoorCheckData, DoorCheckErrors, DoorCheckResponses, EditionDraftData, EditionDraftErrors, EditionDraftResponses, EditionsData, EditionsErrors, EditionsResponses, EndPatternData, EndPatternErrors, EndPatternResponses, ExplainEvvData, ExplainEvvErrors, ExplainEvvResponses, FeedData, FeedErrors, FeedResponses, FhirQuestionnaireData, FhirQuestionnaireErrors, FhirQuestionnaireResponses, FileReportData, FileReportErrors, FileReportResponses, FindPatientsData, FindPatientsErrors, FindPatientsResponses, GradesData, GradesErrors, GradesResponses, HandOverData, HandOverErrors, HandOverResponses, HolidaysData, HolidaysErrors, HolidaysResponses, IngredientsData, IngredientsErrors, IngredientsResponses, InviteStaffData, InviteStaffErrors, InviteStaffResponses, JoinWaitlistData, JoinWaitlistErrors, JoinWaitlistResponses, KeepScreeningDraftData, KeepScreeningDraftErrors, KeepScreeningDraftResponses, LeaveWaitlistData, LeaveWaitlistErrors, LeaveWaitlistResponses, LimitsData, LimitsErrors, LimitsResponses, MakeSeriesData, MakeSeriesErrors, MakeSeriesResponses, MoveMyVisitData, MoveMyVisitErrors, MoveMyVisitResponses, MoveSeriesData, MoveSeriesErrors, MoveSeriesResponses, MoveVisitData, MoveVisitErrors, MoveVisitResponses, MyConsentsData, MyConsentsErrors, MyConsentsResponses, MyConsentTextData, MyConsentTextErrors, MyConsentTextResponses, MyFeedData, MyFeedErrors, MyFeedResponses, MyRecordData, MyRecordErrors, MyRecordResponses, MySeriesData, MySeriesErrors, MySeriesResponses, MyVisitData, MyVisitErrors, MyVisitResponses, MyVisitsData, MyVisitsErrors, MyVisitsResponses, MyWaitsData, MyWaitsErrors, MyWaitsResponses, NurseCandidatesData, NurseCandidatesErrors, NurseCandidatesResponses, NurseDayData, NurseDayErrors, NurseDayResponses, NurseRosterData, NurseRosterErrors, NurseRosterResponses, NurseVisitData, NurseVisitErrors, NurseVisitResponses, OpenAccountData, OpenAccountErrors, OpenAccountResponses, OrderDocumentData, OrderDocumentErrors, OrderDocumentResponses, OwnReportsData, OwnReportsErrors, OwnReportsResponses, PauseInfusionData, PauseInfusionErrors, PauseInfusionResponses, PlanSeriesData, PlanSeriesErrors, PlanSeriesMoveData, PlanSeriesMoveErrors, PlanSeriesMoveResponses, PlanSeriesResponses, PublishEditionData, PublishEditionErrors, PublishEditionResponses, RecordDoorCheckData, RecordDoorCheckErrors, RecordDoorCheckResponses, RecordIdentityData, RecordIdentityErrors, RecordIdentityResponses, RecordNotStartedData, RecordNotStartedErrors, RecordNotStartedResponses, RecordOrderData, RecordOrderErrors, RecordOrderResponses, RecordProductData, RecordProductErrors, RecordProductResponses, RecordRegisterCheckData, RecordRegisterCheckErrors, RecordRegisterCheckResponses, RecordVitalsData, RecordVitalsErrors, RecordVitalsResponses, RedeemLinkData, RedeemLinkErrors, RedeemLinkResponses, RegionsData, RegionsErrors, RegionsResponses, RenewFeedData, RenewFeedErrors, RenewFeedResponses, ReportCallData, ReportCallErrors, ReportCallResponses, ReportData, ReportErrors, ReportNoShowData, ReportNoShowErrors, ReportNoShowResponses, ReportResponses, ReportsData, ReportsErrors, ReportsResponses, ResumeInfusionData, ResumeInfusionErrors, ResumeInfusionResponses, ReviewData, ReviewErrors, ReviewReportData, ReviewReportErrors, ReviewReportResponses, ReviewResponses, ReviewsData, ReviewsErrors, ReviewsResponses, RevokeFeedData, RevokeFeedErrors, RevokeFeedResponses, ScreeningFormData, ScreeningFormErrors, ScreeningFormResponses, SendBackEditionDraftData, SendBackEditionDraftErrors, SendBackEditionDraftResponses, SessionData, SessionErrors, SessionResponses, SetAddressPointData, SetAddressPointErrors, SetAddressPointResponses, SetHolidayData, SetHolidayErrors, SetHolidayResponses, SetPatientLimitData, SetPatientLimitErrors, SetPatientLimitResponses, SetVisitPointData, SetVisitPointErrors, SetVisitPointResponses, ShiftsData, ShiftsErrors, ShiftsResponses, SignConsentData, SignConsentErrors, SignConsentResponses, SignInData, SignInErrors, SignInResponses, SignMyConsentData, SignMyConsentErrors, SignMyConsentResponses, SignNoteData, SignNoteErrors, SignNoteResponses, SignOutData, SignOutErrors, SignOutResponses, SkillsData, SkillsErrors, SkillsResponses, SlotDaysData, SlotDaysErrors, SlotDaysResponses, StaffData, StaffErrors, StaffResponses, StartEditionDraftData, StartEditionDraftErrors, StartEditionDraftResponses, StartInfusionData, StartInfusionErrors, StartInfusionResponses, StatePoliciesData, StatePoliciesErrors, StatePoliciesResponses, StopInfusionData, StopInfusionErrors, StopInfusionResponses, SubmitEditionDraftData, SubmitEditionDraftErrors, SubmitEditionDraftResponses, SubmitScreeningData, SubmitScreeningErrors, SubmitScreeningResponses, SwapNursesData, SwapNursesErrors, SwapNursesResponses, SymptomsData, SymptomsErrors, SymptomsResponses, TakeBackDayData, TakeBackDayErrors, TakeBackDayResponses, TakeBackTimeOffData, TakeBackTimeOffErrors, TakeBackTimeOffResponses, TakeHoldData, TakeHoldErrors, TakeHoldResponses, TakeStepData, TakeStepErrors, TakeStepResponses, TherapiesData, TherapiesErrors, TherapiesForAdminData, TherapiesForAdminErrors, TherapiesForAdminResponses, TherapiesResponses, TherapyHistoryData, TherapyHistoryErrors, TherapyHistoryResponses, TimelineData, TimelineErrors, TimelineResponses, UnassignNurseData, UnassignNurseErrors, UnassignNurseResponses, VisitCalendarData, VisitCalendarErrors, VisitCalendarResponses, VisitHistoryData, VisitHistoryErrors, VisitHistoryResponses, VisitObstaclesData, VisitObstaclesErrors, VisitObstaclesResponses, VisitSeriesData, VisitSeriesErrors, VisitSeriesResponses, WaitlistQueueData, WaitlistQueueErrors, WaitlistQueueResponses, WhyNotData, WhyNotErrors, WhyNotResponses, WithdrawConsentData, WithdrawConsentErrors, WithdrawConsentResponses, WithdrawMyConsentData, WithdrawMyConsentErrors, WithdrawMyConsentResponses, WriteNoteData, WriteNoteErrors, WriteNoteResponses } from './types.gen';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: Record<string, unknown>;
};

export const auditRows = <ThrowOnError extends boolean = true>(options?: Options<AuditRowsData, ThrowOnError>) => (options?.client ?? client).get<AuditRowsResponses, AuditRowsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/audit/rows',
    ...options
});

export const therapiesForAdmin = <ThrowOnError extends boolean = true>(options?: Options<TherapiesForAdminData, ThrowOnError>) => (options?.client ?? client).get<TherapiesForAdminResponses, TherapiesForAdminErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/catalogue/admin/therapies',
    ...options
});

export const addTherapy = <ThrowOnError extends boolean = true>(options: Options<AddTherapyData, ThrowOnError>) => (options.client ?? client).post<AddTherapyResponses, AddTherapyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/catalogue/admin/therapies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const changeTherapy = <ThrowOnError extends boolean = true>(options: Options<ChangeTherapyData, ThrowOnError>) => (options.client ?? client).put<ChangeTherapyResponses, ChangeTherapyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/catalogue/admin/therapies/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const therapyHistory = <ThrowOnError extends boolean = true>(options: Options<TherapyHistoryData, ThrowOnError>) => (options.client ?? client).get<TherapyHistoryResponses, TherapyHistoryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/catalogue/admin/therapies/{id}/history',
    ...options
});

export const addPreparation = <ThrowOnError extends boolean = true>(options: Options<AddPreparationData, ThrowOnError>) => (options.client ?? client).post<AddPreparationResponses, AddPreparationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/catalogue/admin/therapies/{id}/preparations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const ingredients = <ThrowOnError extends boolean = true>(options?: Options<IngredientsData, ThrowOnError>) => (options?.client ?? client).get<IngredientsResponses, IngredientsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/catalogue/ingredients',
    ...options
});

export const therapies = <ThrowOnError extends boolean = true>(options?: Options<TherapiesData, ThrowOnError>) => (options?.client ?? client).get<TherapiesResponses, TherapiesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/catalogue/therapies',
    ...options
});

export const limits = <ThrowOnError extends boolean = true>(options?: Options<LimitsData, ThrowOnError>) => (options?.client ?? client).get<LimitsResponses, LimitsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/limits',
    ...options
});

export const chart = <ThrowOnError extends boolean = true>(options: Options<ChartData, ThrowOnError>) => (options.client ?? client).get<ChartResponses, ChartErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}',
    ...options
});

export const depart = <ThrowOnError extends boolean = true>(options: Options<DepartData, ThrowOnError>) => (options.client ?? client).post<DepartResponses, DepartErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/departure',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordIdentity = <ThrowOnError extends boolean = true>(options: Options<RecordIdentityData, ThrowOnError>) => (options.client ?? client).post<RecordIdentityResponses, RecordIdentityErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/identity',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordNotStarted = <ThrowOnError extends boolean = true>(options: Options<RecordNotStartedData, ThrowOnError>) => (options.client ?? client).post<RecordNotStartedResponses, RecordNotStartedErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/not-started',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const writeNote = <ThrowOnError extends boolean = true>(options: Options<WriteNoteData, ThrowOnError>) => (options.client ?? client).put<WriteNoteResponses, WriteNoteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/note',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const addAddendum = <ThrowOnError extends boolean = true>(options: Options<AddAddendumData, ThrowOnError>) => (options.client ?? client).post<AddAddendumResponses, AddAddendumErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/note/addenda',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const signNote = <ThrowOnError extends boolean = true>(options: Options<SignNoteData, ThrowOnError>) => (options.client ?? client).post<SignNoteResponses, SignNoteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/note/signature',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const setPatientLimit = <ThrowOnError extends boolean = true>(options: Options<SetPatientLimitData, ThrowOnError>) => (options.client ?? client).post<SetPatientLimitResponses, SetPatientLimitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/patient-limits',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const pauseInfusion = <ThrowOnError extends boolean = true>(options: Options<PauseInfusionData, ThrowOnError>) => (options.client ?? client).post<PauseInfusionResponses, PauseInfusionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/pause',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordProduct = <ThrowOnError extends boolean = true>(options: Options<RecordProductData, ThrowOnError>) => (options.client ?? client).post<RecordProductResponses, RecordProductErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/products',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const resumeInfusion = <ThrowOnError extends boolean = true>(options: Options<ResumeInfusionData, ThrowOnError>) => (options.client ?? client).post<ResumeInfusionResponses, ResumeInfusionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/resume',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const startInfusion = <ThrowOnError extends boolean = true>(options: Options<StartInfusionData, ThrowOnError>) => (options.client ?? client).post<StartInfusionResponses, StartInfusionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/start',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const stopInfusion = <ThrowOnError extends boolean = true>(options: Options<StopInfusionData, ThrowOnError>) => (options.client ?? client).post<StopInfusionResponses, StopInfusionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/stop',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordVitals = <ThrowOnError extends boolean = true>(options: Options<RecordVitalsData, ThrowOnError>) => (options.client ?? client).post<RecordVitalsResponses, RecordVitalsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/vitals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const decideClearance = <ThrowOnError extends boolean = true>(options: Options<DecideClearanceData, ThrowOnError>) => (options.client ?? client).post<DecideClearanceResponses, DecideClearanceErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clearance/visits/{visitId}/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const decideFlag = <ThrowOnError extends boolean = true>(options: Options<DecideFlagData, ThrowOnError>) => (options.client ?? client).post<DecideFlagResponses, DecideFlagErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clearance/visits/{visitId}/flags/{flagId}/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordOrder = <ThrowOnError extends boolean = true>(options: Options<RecordOrderData, ThrowOnError>) => (options.client ?? client).post<RecordOrderResponses, RecordOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clearance/visits/{visitId}/orders',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const orderDocument = <ThrowOnError extends boolean = true>(options: Options<OrderDocumentData, ThrowOnError>) => (options.client ?? client).get<OrderDocumentResponses, OrderDocumentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clearance/visits/{visitId}/orders/{orderId}/document',
    ...options
});

export const clinicians = <ThrowOnError extends boolean = true>(options?: Options<CliniciansData, ThrowOnError>) => (options?.client ?? client).get<CliniciansResponses, CliniciansErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/clinicians',
    ...options
});

export const addClinician = <ThrowOnError extends boolean = true>(options: Options<AddClinicianData, ThrowOnError>) => (options.client ?? client).post<AddClinicianResponses, AddClinicianErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/clinicians',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const clinicianRecord = <ThrowOnError extends boolean = true>(options: Options<ClinicianRecordData, ThrowOnError>) => (options.client ?? client).get<ClinicianRecordResponses, ClinicianRecordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/clinicians/{id}',
    ...options
});

export const addCompetency = <ThrowOnError extends boolean = true>(options: Options<AddCompetencyData, ThrowOnError>) => (options.client ?? client).post<AddCompetencyResponses, AddCompetencyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/clinicians/{id}/competencies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const addLicence = <ThrowOnError extends boolean = true>(options: Options<AddLicenceData, ThrowOnError>) => (options.client ?? client).post<AddLicenceResponses, AddLicenceErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/clinicians/{id}/licences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const changePosting = <ThrowOnError extends boolean = true>(options: Options<ChangePostingData, ThrowOnError>) => (options.client ?? client).post<ChangePostingResponses, ChangePostingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/clinicians/{id}/posting',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordRegisterCheck = <ThrowOnError extends boolean = true>(options: Options<RecordRegisterCheckData, ThrowOnError>) => (options.client ?? client).post<RecordRegisterCheckResponses, RecordRegisterCheckErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/clinicians/{id}/register-checks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const skills = <ThrowOnError extends boolean = true>(options?: Options<SkillsData, ThrowOnError>) => (options?.client ?? client).get<SkillsResponses, SkillsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/skills',
    ...options
});

export const addSkill = <ThrowOnError extends boolean = true>(options: Options<AddSkillData, ThrowOnError>) => (options.client ?? client).post<AddSkillResponses, AddSkillErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/skills',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const myConsents = <ThrowOnError extends boolean = true>(options?: Options<MyConsentsData, ThrowOnError>) => (options?.client ?? client).get<MyConsentsResponses, MyConsentsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/consent/mine',
    ...options
});

export const signMyConsent = <ThrowOnError extends boolean = true>(options: Options<SignMyConsentData, ThrowOnError>) => (options.client ?? client).post<SignMyConsentResponses, SignMyConsentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/consent/mine/signatures',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const myConsentText = <ThrowOnError extends boolean = true>(options: Options<MyConsentTextData, ThrowOnError>) => (options.client ?? client).get<MyConsentTextResponses, MyConsentTextErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/consent/mine/text',
    ...options
});

export const withdrawMyConsent = <ThrowOnError extends boolean = true>(options: Options<WithdrawMyConsentData, ThrowOnError>) => (options.client ?? client).post<WithdrawMyConsentResponses, WithdrawMyConsentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/consent/mine/withdrawals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const signConsent = <ThrowOnError extends boolean = true>(options: Options<SignConsentData, ThrowOnError>) => (options.client ?? client).post<SignConsentResponses, SignConsentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/consent/visits/{visitId}/signatures',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const consentText = <ThrowOnError extends boolean = true>(options: Options<ConsentTextData, ThrowOnError>) => (options.client ?? client).get<ConsentTextResponses, ConsentTextErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/consent/visits/{visitId}/text',
    ...options
});

export const withdrawConsent = <ThrowOnError extends boolean = true>(options: Options<WithdrawConsentData, ThrowOnError>) => (options.client ?? client).post<WithdrawConsentResponses, WithdrawConsentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/consent/visits/{visitId}/withdrawals',
    ...options
});

export const dayBoard = <ThrowOnError extends boolean = true>(options: Options<DayBoardData, ThrowOnError>) => (options.client ?? client).get<DayBoardResponses, DayBoardErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/dispatch/board',
    ...options
});

export const boardEvents = <ThrowOnError extends boolean = true>(options: Options<BoardEventsData, ThrowOnError, BoardEventsResponse>) => (options.client ?? client).sse.get<BoardEventsResponses, BoardEventsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/dispatch/events',
    ...options
});

export const timeline = <ThrowOnError extends boolean = true>(options: Options<TimelineData, ThrowOnError>) => (options.client ?? client).get<TimelineResponses, TimelineErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/dispatch/timeline',
    ...options
});

export const nurseCandidates = <ThrowOnError extends boolean = true>(options: Options<NurseCandidatesData, ThrowOnError>) => (options.client ?? client).get<NurseCandidatesResponses, NurseCandidatesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/dispatch/visits/{id}/nurses',
    ...options
});

export const openAccount = <ThrowOnError extends boolean = true>(options: Options<OpenAccountData, ThrowOnError>) => (options.client ?? client).post<OpenAccountResponses, OpenAccountErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/accounts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const inviteStaff = <ThrowOnError extends boolean = true>(options: Options<InviteStaffData, ThrowOnError>) => (options.client ?? client).post<InviteStaffResponses, InviteStaffErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/invitations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const acceptInvitation = <ThrowOnError extends boolean = true>(options: Options<AcceptInvitationData, ThrowOnError>) => (options.client ?? client).post<AcceptInvitationResponses, AcceptInvitationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/invitations/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const askForLink = <ThrowOnError extends boolean = true>(options: Options<AskForLinkData, ThrowOnError>) => (options.client ?? client).post<AskForLinkResponses, AskForLinkErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/links',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const signOut = <ThrowOnError extends boolean = true>(options?: Options<SignOutData, ThrowOnError>) => (options?.client ?? client).delete<SignOutResponses, SignOutErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/session',
    ...options
});

export const session = <ThrowOnError extends boolean = true>(options?: Options<SessionData, ThrowOnError>) => (options?.client ?? client).get<SessionResponses, SessionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/session',
    ...options
});

export const signIn = <ThrowOnError extends boolean = true>(options: Options<SignInData, ThrowOnError>) => (options.client ?? client).post<SignInResponses, SignInErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/session',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const redeemLink = <ThrowOnError extends boolean = true>(options: Options<RedeemLinkData, ThrowOnError>) => (options.client ?? client).post<RedeemLinkResponses, RedeemLinkErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/session/link',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const staff = <ThrowOnError extends boolean = true>(options?: Options<StaffData, ThrowOnError>) => (options?.client ?? client).get<StaffResponses, StaffErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/staff',
    ...options
});

export const disableStaff = <ThrowOnError extends boolean = true>(options: Options<DisableStaffData, ThrowOnError>) => (options.client ?? client).post<DisableStaffResponses, DisableStaffErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/staff/{id}/disable',
    ...options
});

export const revokeFeed = <ThrowOnError extends boolean = true>(options?: Options<RevokeFeedData, ThrowOnError>) => (options?.client ?? client).delete<RevokeFeedResponses, RevokeFeedErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/interop/feed',
    ...options
});

export const myFeed = <ThrowOnError extends boolean = true>(options?: Options<MyFeedData, ThrowOnError>) => (options?.client ?? client).get<MyFeedResponses, MyFeedErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/interop/feed',
    ...options
});

export const renewFeed = <ThrowOnError extends boolean = true>(options?: Options<RenewFeedData, ThrowOnError>) => (options?.client ?? client).put<RenewFeedResponses, RenewFeedErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/interop/feed',
    ...options
});

export const feed = <ThrowOnError extends boolean = true>(options: Options<FeedData, ThrowOnError>) => (options.client ?? client).get<FeedResponses, FeedErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/interop/feeds/{secret}.ics',
    ...options
});

export const visitCalendar = <ThrowOnError extends boolean = true>(options: Options<VisitCalendarData, ThrowOnError>) => (options.client ?? client).get<VisitCalendarResponses, VisitCalendarErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/interop/visits/{id}/calendar',
    ...options
});

export const setAddressPoint = <ThrowOnError extends boolean = true>(options: Options<SetAddressPointData, ThrowOnError>) => (options.client ?? client).put<SetAddressPointResponses, SetAddressPointErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/patient/addresses/{id}/point',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const myRecord = <ThrowOnError extends boolean = true>(options?: Options<MyRecordData, ThrowOnError>) => (options?.client ?? client).get<MyRecordResponses, MyRecordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/patient/me',
    ...options
});

export const changeMyContact = <ThrowOnError extends boolean = true>(options: Options<ChangeMyContactData, ThrowOnError>) => (options.client ?? client).put<ChangeMyContactResponses, ChangeMyContactErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/patient/me',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const findPatients = <ThrowOnError extends boolean = true>(options: Options<FindPatientsData, ThrowOnError>) => (options.client ?? client).post<FindPatientsResponses, FindPatientsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/patient/search',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const editionDraft = <ThrowOnError extends boolean = true>(options?: Options<EditionDraftData, ThrowOnError>) => (options?.client ?? client).get<EditionDraftResponses, EditionDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/questionnaire/draft',
    ...options
});

export const startEditionDraft = <ThrowOnError extends boolean = true>(options: Options<StartEditionDraftData, ThrowOnError>) => (options.client ?? client).post<StartEditionDraftResponses, StartEditionDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/questionnaire/draft',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const changeEditionDraft = <ThrowOnError extends boolean = true>(options: Options<ChangeEditionDraftData, ThrowOnError>) => (options.client ?? client).put<ChangeEditionDraftResponses, ChangeEditionDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/questionnaire/draft',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const discardEditionDraft = <ThrowOnError extends boolean = true>(options: Options<DiscardEditionDraftData, ThrowOnError>) => (options.client ?? client).post<DiscardEditionDraftResponses, DiscardEditionDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/questionnaire/draft/discard',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const publishEdition = <ThrowOnError extends boolean = true>(options: Options<PublishEditionData, ThrowOnError>) => (options.client ?? client).post<PublishEditionResponses, PublishEditionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/questionnaire/draft/publication',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const sendBackEditionDraft = <ThrowOnError extends boolean = true>(options: Options<SendBackEditionDraftData, ThrowOnError>) => (options.client ?? client).post<SendBackEditionDraftResponses, SendBackEditionDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/questionnaire/draft/return',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const submitEditionDraft = <ThrowOnError extends boolean = true>(options: Options<SubmitEditionDraftData, ThrowOnError>) => (options.client ?? client).post<SubmitEditionDraftResponses, SubmitEditionDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/questionnaire/draft/submission',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const editions = <ThrowOnError extends boolean = true>(options?: Options<EditionsData, ThrowOnError>) => (options?.client ?? client).get<EditionsResponses, EditionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/questionnaire/editions',
    ...options
});

export const fhirQuestionnaire = <ThrowOnError extends boolean = true>(options: Options<FhirQuestionnaireData, ThrowOnError>) => (options.client ?? client).get<FhirQuestionnaireResponses, FhirQuestionnaireErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/questionnaire/fhir',
    ...options
});

export const area = <ThrowOnError extends boolean = true>(options: Options<AreaData, ThrowOnError>) => (options.client ?? client).get<AreaResponses, AreaErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/area',
    ...options
});

export const bookingRules = <ThrowOnError extends boolean = true>(options?: Options<BookingRulesData, ThrowOnError>) => (options?.client ?? client).get<BookingRulesResponses, BookingRulesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/booking-rules',
    ...options
});

export const addBookingRules = <ThrowOnError extends boolean = true>(options: Options<AddBookingRulesData, ThrowOnError>) => (options.client ?? client).post<AddBookingRulesResponses, AddBookingRulesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/booking-rules',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const holidays = <ThrowOnError extends boolean = true>(options?: Options<HolidaysData, ThrowOnError>) => (options?.client ?? client).get<HolidaysResponses, HolidaysErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/holidays',
    ...options
});

export const setHoliday = <ThrowOnError extends boolean = true>(options: Options<SetHolidayData, ThrowOnError>) => (options.client ?? client).post<SetHolidayResponses, SetHolidayErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/holidays',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const statePolicies = <ThrowOnError extends boolean = true>(options?: Options<StatePoliciesData, ThrowOnError>) => (options?.client ?? client).get<StatePoliciesResponses, StatePoliciesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/policies',
    ...options
});

export const addStatePolicy = <ThrowOnError extends boolean = true>(options: Options<AddStatePolicyData, ThrowOnError>) => (options.client ?? client).post<AddStatePolicyResponses, AddStatePolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/policies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const regions = <ThrowOnError extends boolean = true>(options?: Options<RegionsData, ThrowOnError>) => (options?.client ?? client).get<RegionsResponses, RegionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/regions',
    ...options
});

export const addRegion = <ThrowOnError extends boolean = true>(options: Options<AddRegionData, ThrowOnError>) => (options.client ?? client).post<AddRegionResponses, AddRegionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/regions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const changeArea = <ThrowOnError extends boolean = true>(options: Options<ChangeAreaData, ThrowOnError>) => (options.client ?? client).put<ChangeAreaResponses, ChangeAreaErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/regions/{id}/area',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const reviews = <ThrowOnError extends boolean = true>(options?: Options<ReviewsData, ThrowOnError>) => (options?.client ?? client).get<ReviewsResponses, ReviewsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/review/visits',
    ...options
});

export const review = <ThrowOnError extends boolean = true>(options: Options<ReviewData, ThrowOnError>) => (options.client ?? client).get<ReviewResponses, ReviewErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/review/visits/{visitId}',
    ...options
});

export const askCall = <ThrowOnError extends boolean = true>(options: Options<AskCallData, ThrowOnError>) => (options.client ?? client).post<AskCallResponses, AskCallErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/review/visits/{visitId}/calls',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const reportCall = <ThrowOnError extends boolean = true>(options: Options<ReportCallData, ThrowOnError>) => (options.client ?? client).post<ReportCallResponses, ReportCallErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/review/visits/{visitId}/calls/{callId}/reports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const colleagues = <ThrowOnError extends boolean = true>(options: Options<ColleaguesData, ThrowOnError>) => (options.client ?? client).get<ColleaguesResponses, ColleaguesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/review/visits/{visitId}/colleagues',
    ...options
});

export const handOver = <ThrowOnError extends boolean = true>(options: Options<HandOverData, ThrowOnError>) => (options.client ?? client).post<HandOverResponses, HandOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/review/visits/{visitId}/handovers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const nurseRoster = <ThrowOnError extends boolean = true>(options: Options<NurseRosterData, ThrowOnError>) => (options.client ?? client).get<NurseRosterResponses, NurseRosterErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/roster/clinicians/{id}',
    ...options
});

export const changeDay = <ThrowOnError extends boolean = true>(options: Options<ChangeDayData, ThrowOnError>) => (options.client ?? client).post<ChangeDayResponses, ChangeDayErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/roster/day-changes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const takeBackDay = <ThrowOnError extends boolean = true>(options: Options<TakeBackDayData, ThrowOnError>) => (options.client ?? client).post<TakeBackDayResponses, TakeBackDayErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/roster/day-changes/{id}/withdrawal',
    ...options
});

export const addPattern = <ThrowOnError extends boolean = true>(options: Options<AddPatternData, ThrowOnError>) => (options.client ?? client).post<AddPatternResponses, AddPatternErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/roster/patterns',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const endPattern = <ThrowOnError extends boolean = true>(options: Options<EndPatternData, ThrowOnError>) => (options.client ?? client).post<EndPatternResponses, EndPatternErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/roster/patterns/{id}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const shifts = <ThrowOnError extends boolean = true>(options: Options<ShiftsData, ThrowOnError>) => (options.client ?? client).get<ShiftsResponses, ShiftsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/roster/shifts',
    ...options
});

export const addShifts = <ThrowOnError extends boolean = true>(options: Options<AddShiftsData, ThrowOnError>) => (options.client ?? client).post<AddShiftsResponses, AddShiftsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/roster/shifts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const cancelShift = <ThrowOnError extends boolean = true>(options: Options<CancelShiftData, ThrowOnError>) => (options.client ?? client).post<CancelShiftResponses, CancelShiftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/roster/shifts/{id}/cancellation',
    ...options
});

export const addTimeOff = <ThrowOnError extends boolean = true>(options: Options<AddTimeOffData, ThrowOnError>) => (options.client ?? client).post<AddTimeOffResponses, AddTimeOffErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/roster/times-off',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const takeBackTimeOff = <ThrowOnError extends boolean = true>(options: Options<TakeBackTimeOffData, ThrowOnError>) => (options.client ?? client).post<TakeBackTimeOffResponses, TakeBackTimeOffErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/roster/times-off/{id}/withdrawal',
    ...options
});

export const bookVisit = <ThrowOnError extends boolean = true>(options: Options<BookVisitData, ThrowOnError>) => (options.client ?? client).post<BookVisitResponses, BookVisitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/bookings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const slotDays = <ThrowOnError extends boolean = true>(options: Options<SlotDaysData, ThrowOnError>) => (options.client ?? client).get<SlotDaysResponses, SlotDaysErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/days',
    ...options
});

export const takeHold = <ThrowOnError extends boolean = true>(options: Options<TakeHoldData, ThrowOnError>) => (options.client ?? client).post<TakeHoldResponses, TakeHoldErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/holds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const assignNurse = <ThrowOnError extends boolean = true>(options: Options<AssignNurseData, ThrowOnError>) => (options.client ?? client).post<AssignNurseResponses, AssignNurseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/assignment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const cancelVisit = <ThrowOnError extends boolean = true>(options: Options<CancelVisitData, ThrowOnError>) => (options.client ?? client).post<CancelVisitResponses, CancelVisitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/cancellation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const moveVisit = <ThrowOnError extends boolean = true>(options: Options<MoveVisitData, ThrowOnError>) => (options.client ?? client).post<MoveVisitResponses, MoveVisitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/move',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const reportNoShow = <ThrowOnError extends boolean = true>(options: Options<ReportNoShowData, ThrowOnError>) => (options.client ?? client).post<ReportNoShowResponses, ReportNoShowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/no-show',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const confirmNoShow = <ThrowOnError extends boolean = true>(options: Options<ConfirmNoShowData, ThrowOnError>) => (options.client ?? client).post<ConfirmNoShowResponses, ConfirmNoShowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/no-show/confirmation',
    ...options
});

export const moveMyVisit = <ThrowOnError extends boolean = true>(options: Options<MoveMyVisitData, ThrowOnError>) => (options.client ?? client).post<MoveMyVisitResponses, MoveMyVisitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/own-move',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const swapNurses = <ThrowOnError extends boolean = true>(options: Options<SwapNursesData, ThrowOnError>) => (options.client ?? client).post<SwapNursesResponses, SwapNursesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/swap',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const unassignNurse = <ThrowOnError extends boolean = true>(options: Options<UnassignNurseData, ThrowOnError>) => (options.client ?? client).post<UnassignNurseResponses, UnassignNurseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/unassignment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const whyNot = <ThrowOnError extends boolean = true>(options: Options<WhyNotData, ThrowOnError>) => (options.client ?? client).get<WhyNotResponses, WhyNotErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/why-not',
    ...options
});

export const doorCheck = <ThrowOnError extends boolean = true>(options: Options<DoorCheckData, ThrowOnError>) => (options.client ?? client).get<DoorCheckResponses, DoorCheckErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/screening/visits/{visitId}/door-check',
    ...options
});

export const recordDoorCheck = <ThrowOnError extends boolean = true>(options: Options<RecordDoorCheckData, ThrowOnError>) => (options.client ?? client).post<RecordDoorCheckResponses, RecordDoorCheckErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/screening/visits/{visitId}/door-checks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const keepScreeningDraft = <ThrowOnError extends boolean = true>(options: Options<KeepScreeningDraftData, ThrowOnError>) => (options.client ?? client).put<KeepScreeningDraftResponses, KeepScreeningDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/screening/visits/{visitId}/draft',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const screeningForm = <ThrowOnError extends boolean = true>(options: Options<ScreeningFormData, ThrowOnError>) => (options.client ?? client).get<ScreeningFormResponses, ScreeningFormErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/screening/visits/{visitId}/form',
    ...options
});

export const submitScreening = <ThrowOnError extends boolean = true>(options: Options<SubmitScreeningData, ThrowOnError>) => (options.client ?? client).post<SubmitScreeningResponses, SubmitScreeningErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/screening/visits/{visitId}/screenings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const mySeries = <ThrowOnError extends boolean = true>(options: Options<MySeriesData, ThrowOnError>) => (options.client ?? client).get<MySeriesResponses, MySeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/series/mine/{id}',
    ...options
});

export const visitSeries = <ThrowOnError extends boolean = true>(options: Options<VisitSeriesData, ThrowOnError>) => (options.client ?? client).get<VisitSeriesResponses, VisitSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/series/visits/{id}',
    ...options
});

export const makeSeries = <ThrowOnError extends boolean = true>(options: Options<MakeSeriesData, ThrowOnError>) => (options.client ?? client).post<MakeSeriesResponses, MakeSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/series/visits/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const cancelSeries = <ThrowOnError extends boolean = true>(options: Options<CancelSeriesData, ThrowOnError>) => (options.client ?? client).post<CancelSeriesResponses, CancelSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/series/visits/{id}/cancellation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planSeriesMove = <ThrowOnError extends boolean = true>(options: Options<PlanSeriesMoveData, ThrowOnError>) => (options.client ?? client).get<PlanSeriesMoveResponses, PlanSeriesMoveErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/series/visits/{id}/move',
    ...options
});

export const moveSeries = <ThrowOnError extends boolean = true>(options: Options<MoveSeriesData, ThrowOnError>) => (options.client ?? client).post<MoveSeriesResponses, MoveSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/series/visits/{id}/move',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planSeries = <ThrowOnError extends boolean = true>(options: Options<PlanSeriesData, ThrowOnError>) => (options.client ?? client).get<PlanSeriesResponses, PlanSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/series/visits/{id}/plan',
    ...options
});

export const grades = <ThrowOnError extends boolean = true>(options?: Options<GradesData, ThrowOnError>) => (options?.client ?? client).get<GradesResponses, GradesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/grades',
    ...options
});

export const reports = <ThrowOnError extends boolean = true>(options?: Options<ReportsData, ThrowOnError>) => (options?.client ?? client).get<ReportsResponses, ReportsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/reports',
    ...options
});

export const report = <ThrowOnError extends boolean = true>(options: Options<ReportData, ThrowOnError>) => (options.client ?? client).get<ReportResponses, ReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/reports/{id}',
    ...options
});

export const reviewReport = <ThrowOnError extends boolean = true>(options: Options<ReviewReportData, ThrowOnError>) => (options.client ?? client).post<ReviewReportResponses, ReviewReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/reports/{id}/reviews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const symptoms = <ThrowOnError extends boolean = true>(options?: Options<SymptomsData, ThrowOnError>) => (options?.client ?? client).get<SymptomsResponses, SymptomsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/symptoms',
    ...options
});

export const answerNoSideEffect = <ThrowOnError extends boolean = true>(options: Options<AnswerNoSideEffectData, ThrowOnError>) => (options.client ?? client).post<AnswerNoSideEffectResponses, AnswerNoSideEffectErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/visits/{visitId}/none',
    ...options
});

export const ownReports = <ThrowOnError extends boolean = true>(options: Options<OwnReportsData, ThrowOnError>) => (options.client ?? client).get<OwnReportsResponses, OwnReportsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/visits/{visitId}/reports',
    ...options
});

export const fileReport = <ThrowOnError extends boolean = true>(options: Options<FileReportData, ThrowOnError>) => (options.client ?? client).post<FileReportResponses, FileReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/visits/{visitId}/reports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const nurseDay = <ThrowOnError extends boolean = true>(options?: Options<NurseDayData, ThrowOnError>) => (options?.client ?? client).get<NurseDayResponses, NurseDayErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/tablet/day',
    ...options
});

export const nurseVisit = <ThrowOnError extends boolean = true>(options: Options<NurseVisitData, ThrowOnError>) => (options.client ?? client).get<NurseVisitResponses, NurseVisitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/tablet/visits/{id}',
    ...options
});

export const myVisits = <ThrowOnError extends boolean = true>(options?: Options<MyVisitsData, ThrowOnError>) => (options?.client ?? client).get<MyVisitsResponses, MyVisitsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/mine',
    ...options
});

export const myVisit = <ThrowOnError extends boolean = true>(options: Options<MyVisitData, ThrowOnError>) => (options.client ?? client).get<MyVisitResponses, MyVisitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/mine/{id}',
    ...options
});

export const explainEvv = <ThrowOnError extends boolean = true>(options: Options<ExplainEvvData, ThrowOnError>) => (options.client ?? client).post<ExplainEvvResponses, ExplainEvvErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/visits/{id}/evv-explanations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const visitHistory = <ThrowOnError extends boolean = true>(options: Options<VisitHistoryData, ThrowOnError>) => (options.client ?? client).get<VisitHistoryResponses, VisitHistoryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/visits/{id}/history',
    ...options
});

export const visitObstacles = <ThrowOnError extends boolean = true>(options: Options<VisitObstaclesData, ThrowOnError>) => (options.client ?? client).get<VisitObstaclesResponses, VisitObstaclesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/visits/{id}/obstacles',
    ...options
});

export const setVisitPoint = <ThrowOnError extends boolean = true>(options: Options<SetVisitPointData, ThrowOnError>) => (options.client ?? client).put<SetVisitPointResponses, SetVisitPointErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/visits/{id}/point',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const takeStep = <ThrowOnError extends boolean = true>(options: Options<TakeStepData, ThrowOnError>) => (options.client ?? client).post<TakeStepResponses, TakeStepErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/visits/{id}/steps',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const myWaits = <ThrowOnError extends boolean = true>(options?: Options<MyWaitsData, ThrowOnError>) => (options?.client ?? client).get<MyWaitsResponses, MyWaitsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/waitlist/mine',
    ...options
});

export const joinWaitlist = <ThrowOnError extends boolean = true>(options: Options<JoinWaitlistData, ThrowOnError>) => (options.client ?? client).post<JoinWaitlistResponses, JoinWaitlistErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/waitlist/mine',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const leaveWaitlist = <ThrowOnError extends boolean = true>(options: Options<LeaveWaitlistData, ThrowOnError>) => (options.client ?? client).delete<LeaveWaitlistResponses, LeaveWaitlistErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/waitlist/mine/{id}',
    ...options
});

export const declineOffer = <ThrowOnError extends boolean = true>(options: Options<DeclineOfferData, ThrowOnError>) => (options.client ?? client).delete<DeclineOfferResponses, DeclineOfferErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/waitlist/mine/{id}/offer',
    ...options
});

export const waitlistQueue = <ThrowOnError extends boolean = true>(options: Options<WaitlistQueueData, ThrowOnError>) => (options.client ?? client).get<WaitlistQueueResponses, WaitlistQueueErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/waitlist/queue',
    ...options
});
