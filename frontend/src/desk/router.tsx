import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import { PageBroke } from '@/ui/PageBroke'
import { LoadingState } from '@/ui/states'
import { AcceptInvitationPage, RedeemLinkPage } from './doors'
import { Frame } from './Frame'
import { NotFound } from './NotFound'
import {
  auditSearch,
  cliniciansSearch,
  reportsSearch,
  reviewsSearch,
  timelineSearch,
  todaySearch,
} from './searches'
import { SessionGate } from './SessionGate'
import { StartPage } from './StartPage'

const root = createRootRoute({ component: Outlet })

const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: () => (
    <SessionGate>
      <Frame />
    </SessionGate>
  ),
})

const start = createRoute({ getParentRoute: () => desk, path: '/', component: StartPage })

const today = createRoute({
  getParentRoute: () => desk,
  path: '/today',
  validateSearch: todaySearch,
  component: lazyRouteComponent(() => import('./today/TodayPage'), 'TodayPage'),
})

const timeline = createRoute({
  getParentRoute: () => desk,
  path: '/timeline',
  validateSearch: timelineSearch,
  component: lazyRouteComponent(() => import('./timeline/TimelinePage'), 'TimelinePage'),
})

const reviews = createRoute({
  getParentRoute: () => desk,
  path: '/reviews',
  validateSearch: reviewsSearch,
  component: lazyRouteComponent(() => import('./reviews/ReviewsPage'), 'ReviewsPage'),
})

const reports = createRoute({
  getParentRoute: () => desk,
  path: '/side-effects',
  validateSearch: reportsSearch,
  component: lazyRouteComponent(() => import('./reports/ReportsPage'), 'ReportsPage'),
})

const visit = createRoute({
  getParentRoute: () => desk,
  path: '/visits/$visitId',
  component: lazyRouteComponent(() => import('./VisitRecordPage'), 'VisitRecordPage'),
})

const clinicians = createRoute({
  getParentRoute: () => desk,
  path: '/clinicians',
  validateSearch: cliniciansSearch,
  component: lazyRouteComponent(() => import('./clinicians/CliniciansPage'), 'CliniciansPage'),
})

const catalogue = createRoute({
  getParentRoute: () => desk,
  path: '/catalogue',
  component: lazyRouteComponent(() => import('./CataloguePage'), 'CataloguePage'),
})

const questions = createRoute({
  getParentRoute: () => desk,
  path: '/questions',
  component: lazyRouteComponent(() => import('./QuestionsPage'), 'QuestionsPage'),
})

const regions = createRoute({
  getParentRoute: () => desk,
  path: '/regions',
  component: lazyRouteComponent(() => import('./RegionsPage'), 'RegionsPage'),
})

const staff = createRoute({
  getParentRoute: () => desk,
  path: '/staff',
  component: lazyRouteComponent(() => import('./StaffPage'), 'StaffPage'),
})

const audit = createRoute({
  getParentRoute: () => desk,
  path: '/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('./AuditPage'), 'AuditPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: AcceptInvitationPage,
})

const link = createRoute({ getParentRoute: () => root, path: '/link', component: RedeemLinkPage })

export const router = createRouter({
  basepath: '/desk',
  routeTree: root.addChildren([
    desk.addChildren([
      start,
      today,
      timeline,
      reviews,
      reports,
      visit,
      clinicians,
      catalogue,
      questions,
      regions,
      staff,
      audit,
    ]),
    invitation,
    link,
  ]),
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: PageBroke,
  defaultPendingComponent: LoadingState,
  defaultPendingMs: 0,
  trailingSlash: 'never',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
