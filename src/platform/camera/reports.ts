import type { Surface, ToPage } from '../../protocol';
import { askTab } from '../messages';
import { type Composition, composeSurfaces } from './surfaces';

/** How long the frames of a tab may take to say what must be masked, in milliseconds. */
const REPORT_WITHIN = 500;

interface Report {
  surfaces: Surface[];
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

  /** A frame's report; after {@link forget} it is of no use. */
  add(surface: Surface): void {
    const report = this.of(surface.shotId);
    report.surfaces.push(surface);
    report.changed();
  }

  /** What the frames said, as soon as all did – of changes too, when they were asked – or when their time is up. */
  async composition(shotId: string, changes: boolean): Promise<Composition> {
    const report = this.of(shotId);
    const deadline = performance.now() + REPORT_WITHIN;
    for (;;) {
      const composition = composeSurfaces(report.surfaces);
      const left = deadline - performance.now();
      if ((composition.complete && (!changes || composition.told)) || left <= 0) return composition;
      await new Promise<void>((resolve) => {
        report.changed = resolve;
        setTimeout(resolve, left);
      });
    }
  }

  /** The picture is taken. */
  forget(shotId: string): void {
    this.reports.delete(shotId);
  }

  private of(shotId: string): Report {
    const known = this.reports.get(shotId);
    if (known) return known;
    const report: Report = { surfaces: [], changed: () => {} };
    this.reports.set(shotId, report);
    // A report without a picture to go with, and one that nobody collects, must not stay.
    setTimeout(() => this.reports.delete(shotId), 20 * REPORT_WITHIN);
    return report;
  }
}
