import type { Locator, Page } from 'playwright-core';
import { type AwsConsole, startAwsConsole } from '../consoles/aws/server';
import { page as html, startPages } from './pages';
import type { Person } from './person';

/** A place to work at, and what is done there. */
export interface Place {
  name: string;
  url: string;
  /** What is there when the page can be worked at. */
  ready(page: Page): Locator;
  /** One thing that a person does; the next is another. */
  act(person: Person, index: number): Promise<void>;
}

/** Instances beside the eight of the account; about 40 nodes each in the list. */
const LAUNCHED = 120;
const ROWS = 20_000;

/** A Cloudscape page of about 5,000 nodes, and a table of 20,000 rows. Call `close` in the end. */
export async function openPlaces(): Promise<{ places: Place[]; close(): Promise<void> }> {
  const aws = await startAwsConsole();
  await launchInstances(aws);
  const pages = await startPages();
  pages.serve('/table', html('Table', tableOf(ROWS)));
  const places: Place[] = [
    {
      name: 'AWS instances',
      url: `${aws.url}/ec2/home?region=eu-west-1#Instances:`,
      ready: (page) => page.locator('tbody input[type=checkbox]').first(),
      act: (person, index) =>
        inTurn(person, index, {
          select: person.page.locator('tbody input[type=checkbox]').nth(index % 10),
          filter: person.page.locator('input[aria-label="Find instances"]').first(),
          press: person.page.locator('button[aria-label="Refresh instances"]').first(),
        }),
    },
    {
      name: `table of ${ROWS.toLocaleString('en')} rows`,
      url: pages.at('/table'),
      ready: (page) => page.locator('#start-0'),
      act: (person, index) =>
        inTurn(person, index, {
          select: person.page.locator(`#select-${index % 12}`),
          filter: person.page.locator('#filter'),
          press: person.page.locator(`#start-${index % 12}`),
        }),
    },
  ];
  return {
    places,
    async close() {
      await pages.close();
      await aws.close();
    },
  };
}

/** Ticks a row, goes to the filter, types into it and takes that away again, presses a button. */
async function inTurn(
  person: Person,
  index: number,
  at: Record<'select' | 'filter' | 'press', Locator>,
): Promise<void> {
  if (index % 4 === 0) await person.click(at.select);
  else if (index % 4 === 1) await person.click(at.filter);
  else if (index % 4 === 3) await person.click(at.press);
  else {
    await person.type('w');
    await person.press('Backspace');
  }
}

/** Launches so many instances that the list has about 5,000 nodes. */
export async function launchInstances({ url }: AwsConsole): Promise<void> {
  const plain = {
    image: 'Amazon Linux 2023',
    type: 't3.micro',
    keyName: '',
    vpc: '',
    databasePassword: '',
    apiToken: '',
  };
  const rest = { securityGroups: [], publicIp: true, volume: { gib: 8, type: 'gp3' }, userData: '', tags: [] };
  const body = JSON.stringify({ name: 'web', count: LAUNCHED, terminationProtection: false, ...plain, ...rest });
  await fetch(`${url}/api/instances`, { method: 'POST', body });
}

function tableOf(rows: number): string {
  const row = (_: unknown, index: number) =>
    `<tr><td><input type="checkbox" id="select-${index}" aria-label="Select web-${index}"></td><td>web-${index}</td><td>i-0abc${index}</td>
    <td>running</td><td>10.0.${index >> 8}.${index & 255}</td><td><button id="start-${index}">Start web-${index}</button></td></tr>`;
  return `<h1>Instances</h1><label>Filter <input id="filter"></label><table><thead><tr><th></th><th>Name</th><th>Id</th><th>State</th>
    <th>Address</th><th></th></tr></thead><tbody>${Array.from({ length: rows }, row).join('')}</tbody></table>`;
}
