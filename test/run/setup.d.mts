/** The project's folder. */
export const root: string;
/** Runs a command with its output shown; throws an Error naming it when it fails. */
export function run(command: string, args: string[], env?: Record<string, string>, cwd?: string): void;
/** Installs the locked packages of a folder, by default the project's, unless they are there. */
export function installPackages(folder?: string): void;
/** Where a program is; nothing if it is not on the PATH. */
export function which(...names: string[]): string | undefined;
/** Installs Debian packages when that is possible here; gives whether it was. */
export function installDebian(...packages: string[]): boolean;
/** A Chromium to drive. Throws an Error that says what to install. */
export function chromium(): string;
/** A program that a test drives. Throws an Error that says what to install. */
export function program(name: string, debianPackage: string): string;
