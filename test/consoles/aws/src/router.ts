import { useSyncExternalStore } from 'react';

/** Where the person is, read from an address such as `/ec2/home?region=eu-west-1#InstanceDetails:instanceId=i-0…`. */
export interface Route {
  service: 'ec2' | 'iam';
  region: string;
  /** `Instances`, `LaunchInstances`, `InstanceDetails`, `security_credentials` … */
  view: string;
  /** What follows the colon: `instanceId=i-0…`. */
  params: URLSearchParams;
}

/** The route of an address. */
export function routeOf(address: URL): Route {
  const [view = '', params = ''] = address.hash.replace(/^#\/?/, '').split(':');
  const service = address.pathname.startsWith('/iam') ? 'iam' : 'ec2';
  return {
    service,
    region: address.searchParams.get('region') ?? 'eu-west-1',
    view: view || (service === 'iam' ? 'security_credentials' : 'Home'),
    params: new URLSearchParams(params),
  };
}

/** The address of an EC2 view in a region. */
export function ec2Href(view: string, params = '', region = routeOf(new URL(location.href)).region): string {
  return `/ec2/home?region=${region}#${view}:${params}`;
}

/** The address of one instance's page. */
export function instanceHref(id: string): string {
  return ec2Href('InstanceDetails', `instanceId=${id}`);
}

/** The address of the security credentials page. */
export function credentialsHref(): string {
  return `/iam/home?region=${routeOf(new URL(location.href)).region}#/security_credentials`;
}

/** Goes to an address of this console without a reload. */
export function navigate(href: string): void {
  history.pushState(null, '', href);
  window.dispatchEvent(new PopStateEvent('popstate'));
  window.scrollTo(0, 0);
}

/** Turns Cloudscape's follow event into client-side routing; a click with a modifier never gets here. */
export function follow(event: { preventDefault(): void; detail: { href?: string; external?: boolean } }): void {
  const { href, external } = event.detail;
  if (!href || external) return;
  event.preventDefault();
  navigate(href);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  window.addEventListener('hashchange', changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener('hashchange', changed);
  };
}

/** The current route; the component renders again when it changes. */
export function useRoute(): Route {
  return routeOf(new URL(useSyncExternalStore(subscribe, () => location.href)));
}
