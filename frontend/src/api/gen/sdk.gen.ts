// @ts-nocheck
// Written by `npm run api` from docs/api/openapi.json.

import type { Client, Options as Options2, TDataShape } from './client';
import { client } from './client.gen';
import type { AcceptInvitationData, AcceptInvitationResponses, AddAddendumData, AddAddendumResponses, AddClinicianData, AddClinicianResponses, AddLicenceData, AddLicenceResponses, AddRegionData, AddRegionResponses, AddShiftsData, AddShiftsResponses, AddStatePolicyData, AddStatePolicyResponses, AddTherapyData, AddTherapyResponses, AnswerNoSideEffectData, AnswerNoSideEffectResponses, AreaData, AreaResponses, AskForLinkData, AskForLinkResponses, AssignNurseData, AssignNurseResponses, AuditRowsData, AuditRowsResponses, BoardEventsData, BoardEventsResponse, BoardEventsResponses, BookVisitData, BookVisitResponses, CancelShiftData, CancelShiftResponses, CancelVisitData, CancelVisitResponses, ChangeAreaData, ChangeAreaResponses, ChangeMyContactData, ChangeMyContactResponses, ChangeTherapyData, ChangeTherapyResponses, ChartData, ChartResponses, CliniciansData, CliniciansResponses, ConfirmNoShowData, ConfirmNoShowResponses, ConsentTextData, ConsentTextResponses, DayBoardData, DayBoardResponses, DecideClearanceData, DecideClearanceResponses, DecideFlagData, DecideFlagResponses, DepartData, DepartResponses, DisableStaffData, DisableStaffResponses, ExplainEvvData, ExplainEvvResponses, FileReportData, FileReportResponses, FindPatientsData, FindPatientsResponses, IngredientsData, IngredientsResponses, InviteStaffData, InviteStaffResponses, LimitsData, LimitsResponses, MyRecordData, MyRecordResponses, MyVisitData, MyVisitResponses, MyVisitsData, MyVisitsResponses, NurseCandidatesData, NurseCandidatesResponses, NurseDayData, NurseDayResponses, NurseVisitData, NurseVisitResponses, OpenAccountData, OpenAccountResponses, OwnReportsData, OwnReportsResponses, PauseInfusionData, PauseInfusionResponses, RecordIdentityData, RecordIdentityResponses, RecordNotStartedData, RecordNotStartedResponses, RecordOrderData, RecordOrderResponses, RecordProductData, RecordProductResponses, RecordVitalsData, RecordVitalsResponses, RedeemLinkData, RedeemLinkResponses, RegionsData, RegionsResponses, ReportData, ReportNoShowData, ReportNoShowResponses, ReportResponses, ReportsData, ReportsResponses, ResumeInfusionData, ResumeInfusionResponses, ReviewData, ReviewReportData, ReviewReportResponses, ReviewResponses, ReviewsData, ReviewsResponses, ScreeningFormData, ScreeningFormResponses, SessionData, SessionResponses, SetAddressPointData, SetAddressPointResponses, ShiftsData, ShiftsResponses, SignConsentData, SignConsentResponses, SignInData, SignInResponses, SignNoteData, SignNoteResponses, SignOutData, SignOutResponses, SlotDaysData, SlotDaysResponses, StaffData, StaffResponses, StartInfusionData, StartInfusionResponses, StatePoliciesData, StatePoliciesResponses, StopInfusionData, StopInfusionResponses, SubmitScreeningData, SubmitScreeningResponses, SymptomsData, SymptomsResponses, TakeHoldData, TakeHoldResponses, TakeStepData, TakeStepResponses, TherapiesData, TherapiesForAdminData, TherapiesForAdminResponses, TherapiesResponses, UnassignNurseData, UnassignNurseResponses, VisitHistoryData, VisitHistoryResponses, VisitObstaclesData, VisitObstaclesResponses, WriteNoteData, WriteNoteResponses } from './types.gen';

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

export const signOut = <ThrowOnError extends boolean = true>(options?: Options<SignOutData, ThrowOnError>) => (options?.client ?? client).delete<SignOutResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/session',
    ...options
});

export const session = <ThrowOnError extends boolean = true>(options?: Options<SessionData, ThrowOnError>) => (options?.client ?? client).get<SessionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/session',
    ...options
});

export const signIn = <ThrowOnError extends boolean = true>(options: Options<SignInData, ThrowOnError>) => (options.client ?? client).post<SignInResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/session',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const askForLink = <ThrowOnError extends boolean = true>(options: Options<AskForLinkData, ThrowOnError>) => (options.client ?? client).post<AskForLinkResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/links',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const redeemLink = <ThrowOnError extends boolean = true>(options: Options<RedeemLinkData, ThrowOnError>) => (options.client ?? client).post<RedeemLinkResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/session/link',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const openAccount = <ThrowOnError extends boolean = true>(options: Options<OpenAccountData, ThrowOnError>) => (options.client ?? client).post<OpenAccountResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/accounts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const acceptInvitation = <ThrowOnError extends boolean = true>(options: Options<AcceptInvitationData, ThrowOnError>) => (options.client ?? client).post<AcceptInvitationResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/invitations/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const inviteStaff = <ThrowOnError extends boolean = true>(options: Options<InviteStaffData, ThrowOnError>) => (options.client ?? client).post<InviteStaffResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/invitations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const staff = <ThrowOnError extends boolean = true>(options?: Options<StaffData, ThrowOnError>) => (options?.client ?? client).get<StaffResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/staff',
    ...options
});

export const disableStaff = <ThrowOnError extends boolean = true>(options: Options<DisableStaffData, ThrowOnError>) => (options.client ?? client).post<DisableStaffResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/identity/staff/{id}/disable',
    ...options
});

export const auditRows = <ThrowOnError extends boolean = true>(options?: Options<AuditRowsData, ThrowOnError>) => (options?.client ?? client).get<AuditRowsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/audit/rows',
    ...options
});

export const area = <ThrowOnError extends boolean = true>(options: Options<AreaData, ThrowOnError>) => (options.client ?? client).get<AreaResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/area',
    ...options
});

export const regions = <ThrowOnError extends boolean = true>(options?: Options<RegionsData, ThrowOnError>) => (options?.client ?? client).get<RegionsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/regions',
    ...options
});

export const addRegion = <ThrowOnError extends boolean = true>(options: Options<AddRegionData, ThrowOnError>) => (options.client ?? client).post<AddRegionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/regions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const changeArea = <ThrowOnError extends boolean = true>(options: Options<ChangeAreaData, ThrowOnError>) => (options.client ?? client).put<ChangeAreaResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/regions/{id}/area',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const statePolicies = <ThrowOnError extends boolean = true>(options?: Options<StatePoliciesData, ThrowOnError>) => (options?.client ?? client).get<StatePoliciesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/policies',
    ...options
});

export const addStatePolicy = <ThrowOnError extends boolean = true>(options: Options<AddStatePolicyData, ThrowOnError>) => (options.client ?? client).post<AddStatePolicyResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/region/policies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const therapies = <ThrowOnError extends boolean = true>(options?: Options<TherapiesData, ThrowOnError>) => (options?.client ?? client).get<TherapiesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/catalogue/therapies',
    ...options
});

export const ingredients = <ThrowOnError extends boolean = true>(options?: Options<IngredientsData, ThrowOnError>) => (options?.client ?? client).get<IngredientsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/catalogue/ingredients',
    ...options
});

export const therapiesForAdmin = <ThrowOnError extends boolean = true>(options?: Options<TherapiesForAdminData, ThrowOnError>) => (options?.client ?? client).get<TherapiesForAdminResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/catalogue/admin/therapies',
    ...options
});

export const addTherapy = <ThrowOnError extends boolean = true>(options: Options<AddTherapyData, ThrowOnError>) => (options.client ?? client).post<AddTherapyResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/catalogue/admin/therapies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const changeTherapy = <ThrowOnError extends boolean = true>(options: Options<ChangeTherapyData, ThrowOnError>) => (options.client ?? client).put<ChangeTherapyResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/catalogue/admin/therapies/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const clinicians = <ThrowOnError extends boolean = true>(options?: Options<CliniciansData, ThrowOnError>) => (options?.client ?? client).get<CliniciansResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/clinicians',
    ...options
});

export const addClinician = <ThrowOnError extends boolean = true>(options: Options<AddClinicianData, ThrowOnError>) => (options.client ?? client).post<AddClinicianResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/clinicians',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const addLicence = <ThrowOnError extends boolean = true>(options: Options<AddLicenceData, ThrowOnError>) => (options.client ?? client).post<AddLicenceResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/clinicians/{id}/licences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const shifts = <ThrowOnError extends boolean = true>(options: Options<ShiftsData, ThrowOnError>) => (options.client ?? client).get<ShiftsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/shifts',
    ...options
});

export const addShifts = <ThrowOnError extends boolean = true>(options: Options<AddShiftsData, ThrowOnError>) => (options.client ?? client).post<AddShiftsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/shifts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const cancelShift = <ThrowOnError extends boolean = true>(options: Options<CancelShiftData, ThrowOnError>) => (options.client ?? client).post<CancelShiftResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clinician/shifts/{id}/cancellation',
    ...options
});

export const myRecord = <ThrowOnError extends boolean = true>(options?: Options<MyRecordData, ThrowOnError>) => (options?.client ?? client).get<MyRecordResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/patient/me',
    ...options
});

export const changeMyContact = <ThrowOnError extends boolean = true>(options: Options<ChangeMyContactData, ThrowOnError>) => (options.client ?? client).put<ChangeMyContactResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/patient/me',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const setAddressPoint = <ThrowOnError extends boolean = true>(options: Options<SetAddressPointData, ThrowOnError>) => (options.client ?? client).put<SetAddressPointResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/patient/addresses/{id}/point',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const findPatients = <ThrowOnError extends boolean = true>(options: Options<FindPatientsData, ThrowOnError>) => (options.client ?? client).get<FindPatientsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/patient/search',
    ...options
});

export const slotDays = <ThrowOnError extends boolean = true>(options: Options<SlotDaysData, ThrowOnError>) => (options.client ?? client).get<SlotDaysResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/days',
    ...options
});

export const takeHold = <ThrowOnError extends boolean = true>(options: Options<TakeHoldData, ThrowOnError>) => (options.client ?? client).post<TakeHoldResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/holds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const bookVisit = <ThrowOnError extends boolean = true>(options: Options<BookVisitData, ThrowOnError>) => (options.client ?? client).post<BookVisitResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/bookings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const nurseCandidates = <ThrowOnError extends boolean = true>(options: Options<NurseCandidatesData, ThrowOnError>) => (options.client ?? client).get<NurseCandidatesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/nurses',
    ...options
});

export const assignNurse = <ThrowOnError extends boolean = true>(options: Options<AssignNurseData, ThrowOnError>) => (options.client ?? client).post<AssignNurseResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/assignment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const unassignNurse = <ThrowOnError extends boolean = true>(options: Options<UnassignNurseData, ThrowOnError>) => (options.client ?? client).post<UnassignNurseResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/unassignment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const cancelVisit = <ThrowOnError extends boolean = true>(options: Options<CancelVisitData, ThrowOnError>) => (options.client ?? client).post<CancelVisitResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/cancellation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const reportNoShow = <ThrowOnError extends boolean = true>(options: Options<ReportNoShowData, ThrowOnError>) => (options.client ?? client).post<ReportNoShowResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/no-show',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const confirmNoShow = <ThrowOnError extends boolean = true>(options: Options<ConfirmNoShowData, ThrowOnError>) => (options.client ?? client).post<ConfirmNoShowResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/scheduling/visits/{id}/no-show/confirmation',
    ...options
});

export const myVisits = <ThrowOnError extends boolean = true>(options?: Options<MyVisitsData, ThrowOnError>) => (options?.client ?? client).get<MyVisitsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/mine',
    ...options
});

export const myVisit = <ThrowOnError extends boolean = true>(options: Options<MyVisitData, ThrowOnError>) => (options.client ?? client).get<MyVisitResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/mine/{id}',
    ...options
});

export const takeStep = <ThrowOnError extends boolean = true>(options: Options<TakeStepData, ThrowOnError>) => (options.client ?? client).post<TakeStepResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/visits/{id}/steps',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const visitObstacles = <ThrowOnError extends boolean = true>(options: Options<VisitObstaclesData, ThrowOnError>) => (options.client ?? client).get<VisitObstaclesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/visits/{id}/obstacles',
    ...options
});

export const visitHistory = <ThrowOnError extends boolean = true>(options: Options<VisitHistoryData, ThrowOnError>) => (options.client ?? client).get<VisitHistoryResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/visits/{id}/history',
    ...options
});

export const explainEvv = <ThrowOnError extends boolean = true>(options: Options<ExplainEvvData, ThrowOnError>) => (options.client ?? client).post<ExplainEvvResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/visit/visits/{id}/evv-explanations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const screeningForm = <ThrowOnError extends boolean = true>(options: Options<ScreeningFormData, ThrowOnError>) => (options.client ?? client).get<ScreeningFormResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/screening/visits/{visitId}/form',
    ...options
});

export const submitScreening = <ThrowOnError extends boolean = true>(options: Options<SubmitScreeningData, ThrowOnError>) => (options.client ?? client).post<SubmitScreeningResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/screening/visits/{visitId}/screenings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const consentText = <ThrowOnError extends boolean = true>(options: Options<ConsentTextData, ThrowOnError>) => (options.client ?? client).get<ConsentTextResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/consent/visits/{visitId}/text',
    ...options
});

export const signConsent = <ThrowOnError extends boolean = true>(options: Options<SignConsentData, ThrowOnError>) => (options.client ?? client).post<SignConsentResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/consent/visits/{visitId}/signatures',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const reviews = <ThrowOnError extends boolean = true>(options?: Options<ReviewsData, ThrowOnError>) => (options?.client ?? client).get<ReviewsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clearance/reviews',
    ...options
});

export const review = <ThrowOnError extends boolean = true>(options: Options<ReviewData, ThrowOnError>) => (options.client ?? client).get<ReviewResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clearance/visits/{visitId}',
    ...options
});

export const decideFlag = <ThrowOnError extends boolean = true>(options: Options<DecideFlagData, ThrowOnError>) => (options.client ?? client).post<DecideFlagResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clearance/visits/{visitId}/flags/{flagId}/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const decideClearance = <ThrowOnError extends boolean = true>(options: Options<DecideClearanceData, ThrowOnError>) => (options.client ?? client).post<DecideClearanceResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clearance/visits/{visitId}/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordOrder = <ThrowOnError extends boolean = true>(options: Options<RecordOrderData, ThrowOnError>) => (options.client ?? client).post<RecordOrderResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/clearance/visits/{visitId}/orders',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const chart = <ThrowOnError extends boolean = true>(options: Options<ChartData, ThrowOnError>) => (options.client ?? client).get<ChartResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}',
    ...options
});

export const limits = <ThrowOnError extends boolean = true>(options?: Options<LimitsData, ThrowOnError>) => (options?.client ?? client).get<LimitsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/limits',
    ...options
});

export const recordIdentity = <ThrowOnError extends boolean = true>(options: Options<RecordIdentityData, ThrowOnError>) => (options.client ?? client).post<RecordIdentityResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/identity',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordVitals = <ThrowOnError extends boolean = true>(options: Options<RecordVitalsData, ThrowOnError>) => (options.client ?? client).post<RecordVitalsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/vitals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordProduct = <ThrowOnError extends boolean = true>(options: Options<RecordProductData, ThrowOnError>) => (options.client ?? client).post<RecordProductResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/products',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const startInfusion = <ThrowOnError extends boolean = true>(options: Options<StartInfusionData, ThrowOnError>) => (options.client ?? client).post<StartInfusionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/start',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const pauseInfusion = <ThrowOnError extends boolean = true>(options: Options<PauseInfusionData, ThrowOnError>) => (options.client ?? client).post<PauseInfusionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/pause',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const resumeInfusion = <ThrowOnError extends boolean = true>(options: Options<ResumeInfusionData, ThrowOnError>) => (options.client ?? client).post<ResumeInfusionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/resume',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const stopInfusion = <ThrowOnError extends boolean = true>(options: Options<StopInfusionData, ThrowOnError>) => (options.client ?? client).post<StopInfusionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/stop',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordNotStarted = <ThrowOnError extends boolean = true>(options: Options<RecordNotStartedData, ThrowOnError>) => (options.client ?? client).post<RecordNotStartedResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/not-started',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const depart = <ThrowOnError extends boolean = true>(options: Options<DepartData, ThrowOnError>) => (options.client ?? client).post<DepartResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/departure',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const writeNote = <ThrowOnError extends boolean = true>(options: Options<WriteNoteData, ThrowOnError>) => (options.client ?? client).put<WriteNoteResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/note',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const signNote = <ThrowOnError extends boolean = true>(options: Options<SignNoteData, ThrowOnError>) => (options.client ?? client).post<SignNoteResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/note/signature',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const addAddendum = <ThrowOnError extends boolean = true>(options: Options<AddAddendumData, ThrowOnError>) => (options.client ?? client).post<AddAddendumResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/charting/visits/{visitId}/note/addenda',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const symptoms = <ThrowOnError extends boolean = true>(options?: Options<SymptomsData, ThrowOnError>) => (options?.client ?? client).get<SymptomsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/symptoms',
    ...options
});

export const ownReports = <ThrowOnError extends boolean = true>(options: Options<OwnReportsData, ThrowOnError>) => (options.client ?? client).get<OwnReportsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/visits/{visitId}/reports',
    ...options
});

export const fileReport = <ThrowOnError extends boolean = true>(options: Options<FileReportData, ThrowOnError>) => (options.client ?? client).post<FileReportResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/visits/{visitId}/reports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const answerNoSideEffect = <ThrowOnError extends boolean = true>(options: Options<AnswerNoSideEffectData, ThrowOnError>) => (options.client ?? client).post<AnswerNoSideEffectResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/visits/{visitId}/none',
    ...options
});

export const reports = <ThrowOnError extends boolean = true>(options?: Options<ReportsData, ThrowOnError>) => (options?.client ?? client).get<ReportsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/reports',
    ...options
});

export const report = <ThrowOnError extends boolean = true>(options: Options<ReportData, ThrowOnError>) => (options.client ?? client).get<ReportResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/reports/{id}',
    ...options
});

export const reviewReport = <ThrowOnError extends boolean = true>(options: Options<ReviewReportData, ThrowOnError>) => (options.client ?? client).post<ReviewReportResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/sideeffect/reports/{id}/reviews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const dayBoard = <ThrowOnError extends boolean = true>(options: Options<DayBoardData, ThrowOnError>) => (options.client ?? client).get<DayBoardResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/dispatch/board',
    ...options
});

export const boardEvents = <ThrowOnError extends boolean = true>(options: Options<BoardEventsData, ThrowOnError, BoardEventsResponse>) => (options.client ?? client).sse.get<BoardEventsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/dispatch/events',
    ...options
});

export const nurseDay = <ThrowOnError extends boolean = true>(options?: Options<NurseDayData, ThrowOnError>) => (options?.client ?? client).get<NurseDayResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/tablet/day',
    ...options
});

export const nurseVisit = <ThrowOnError extends boolean = true>(options: Options<NurseVisitData, ThrowOnError>) => (options.client ?? client).get<NurseVisitResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/tablet/visits/{id}',
    ...options
});
