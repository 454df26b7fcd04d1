import type { Surface, ToPage } from '../../protocol';
import { askTab } from '../messages';
import { type Composition, composeSurfaces, withoutLater } from './surfaces';

/** How long the frames of a tab may take to say what must be masked, in milliseconds. */
const REPORT_WITHIN = 500;
/** How long what they said is kept, in milliseconds: a page that draws itself takes its time. */
const KEPT = 30_000;

interface Report {
  surfaces: Surface[];
  /** Which frame says that it is at a path, and where more than one does. */
  owners: Map<string, number>;
  contested: Set<string>;
  changed: () => void;
}

/** What the frames of tabs say about pictures that are being taken. */
export class Reports {
  private readonly reports = new Map<string, Report>();

  /** Asks all frames of a tab; of what changed around a time (milliseconds since 1970) as well, if one is given. */
  ask(tabId: number, shotId: string, at?: number): void {
    this.of(shotId);
    askTab<ToPage>(tabId)
      .report(shotId, at)
      .catch(() => {});
  }

  /**
   * A frame's report; after {@link forget} it is of no use. `frameId`: the browser's number of the frame, 0 is the top
   * one. Where frames say that they are is believed as long as no two say the same.
   */
  add(surface: Surface, frameId: number): void {
    const report = this.of(surface.shotId);
    const path = surface.path.join('.');
    if ((frameId === 0) !== (path === '')) return;
    if ((report.owners.get(path) ?? frameId) !== frameId) report.contested.add(path);
    report.owners.set(path, frameId);
    report.surfaces.push(surface);
    report.changed();
  }

  /** What the frames said, as soon as all did – of changes too, when they were asked – or when their time is up. */
  async composition(shotId: string, changes: boolean): Promise<Composition> {
    const report = this.of(shotId);
    const deadline = performance.now() + REPORT_WITHIN;
    for (;;) {
      const composition = composeSurfaces(report.surfaces.filter(({ path }) => !report.contested.has(path.join('.'))));
      const left = deadline - performance.now();
      if ((composition.complete && (!changes || composition.told)) || left <= 0) return composition;
      await new Promise<void>((resolve) => {
        report.changed = resolve;
        setTimeout(resolve, left);
      });
    }
  }

  /** Lets {@link composition} wait until frames tell anew of what changed. */
  forgetChanges(shotId: string): void {
    const report = this.of(shotId);
    report.surfaces = report.surfaces.map(({ changed: _, ...surface }) => surface);
  }

  /** What is to be covered in a picture that shows the page before the action. */
  masksBefore(shotId: string): Pick<Composition, 'masks' | 'proposed'> {
    const { masks, proposed } = composeSurfaces(withoutLater(this.of(shotId).surfaces));
    return { masks, proposed };
  }

  /** The picture is taken. */
  forget(shotId: string): void {
    this.reports.delete(shotId);
  }

  private of(shotId: string): Report {
    const known = this.reports.get(shotId);
    if (known) return known;
    const report: Report = { surfaces: [], owners: new Map(), contested: new Set(), changed: () => {} };
    this.reports.set(shotId, report);
    // A report without a picture to go with, and one that nobody collects, must not stay.
    setTimeout(() => this.reports.delete(shotId), KEPT);
    return report;
  }
}
