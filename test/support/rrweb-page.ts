import { record } from 'rrweb';

// What a page with rrweb in it runs: the recorder with its default options, its events kept and never looked at.
const kept: unknown[] = [];
record({ emit: (event) => void kept.push(event) });
