import { describe, expect, test } from 'vitest';
import type { ReadLine } from '../core/reading';
import { suspicions } from './ocr';

/** Width and height of a letter, in fractions of the picture. */
const LETTER = 0.006;
const HEIGHT = 0.02;

/**
 * Rows as they were read: cells stand far apart with `|` between; `~` is a gap so narrow that a word was torn there;
 * `·` stands for nothing: samples are no secrets that a scanner could find in this file.
 */
function read(...rows: string[]): ReadLine[] {
  return rows.flatMap((row, down) => {
    let x = 0.01;
    return row.split(' | ').map((cell) => {
      const line = cell.split(/([ ~])/).flatMap((part) => {
        if (part === ' ' || part === '~') {
          x += part === ' ' ? LETTER : LETTER * 0.3;
          return [];
        }
        const text = part.replaceAll('·', '');
        const box = { x, y: 0.05 + down * 0.04, width: text.length * LETTER, height: HEIGHT };
        x += box.width;
        return [{ text, box }];
      });
      x += 0.05;
      return line;
    });
  });
}

const found = (...rows: string[]) => suspicions(read(...rows)).map(({ rule, match }) => `${rule}: ${match}`);
const plain = (text: string) => text.replaceAll('·', '');

// What tesseract 5 (best_int) read off a picture of a page in a sans-serif and a monospace font, at twice its size.
describe('tokens are found as they were read', () => {
  test.each([
    ['AKIA·Q7ZL2MB4XW]H6PTE', 'J for ]'],
    ['gh·p_x7Kq2LmZ9vRt4WsY8bNc3Hd)6fGplQaT5uEi', 'J for )'],
    ['x0·xb-738291046512-8291047365183-Zk3RwITqLx7Vb2NmPd5Yc8Jh', 'o for 0'],
    ['ATza·SyD4kaXqu2nZ7vR1tL8bNC3HdI6FGp5QaTe', 'I for T'],
    ['gl·pat-Zx9Kq2L7REHSY4bNC3', 'letters lost'],
    ['ey·JhbGci0iJIUzIINiJ9.eyJzdWIiOiIxMjMONTY30DkwIn®.dozjgNryP433jVmNHLOWSN', 'signs that nobody typed'],
    ['MIIEp·AIBAAKCAQEA2Z3qX2BTLS4e0ek55tFwbKkI8x4vPqfTIm9yLw6R', 'a line of a key'],
    ['hvs.CAESI·Jk2Qp7ZtRIxW4mN6vB1cY8', 'in the middle of a line'],
  ])('%s (%s)', (token) => {
    const all = found(`Key ${token} of deploy-bot`);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(plain(token));
  });

  test('a token that was torn is one, and all of it', () => {
    expect(found('Token | np·m_aB3dE5fG7hI9jK11M3n05pQ7~rs9tUlvW3xY5')).toEqual([
      expect.stringContaining('pQ7 rs9tUlvW3xY5'),
    ]);
    expect(found('gh·p_x7~Kq2LmZ9vRt4WsY8bNc3HdJ6fGp1QaT5uEi')).toEqual([expect.stringContaining('_x7 Kq2L')]);
  });

  test('the beginning of a private key, without its dashes', () => {
    expect(found('Sco—o', 'BEGIN RSA PRIVATE KEY', '—cooc')).toEqual(['private-key: BEGIN RSA PRIVATE KEY']);
  });

  test('a password in an address with a blank that was read into it', () => {
    expect(found('postgres: //app:s3cr3tPazz@db.internal.example:5432/orders')).toEqual([
      expect.stringMatching(/^url-password: .*s3cr3tPazz/),
    ]);
  });

  test('what stands beside the name of a secret, in the same line or in the next cell', () => {
    expect(found('export DB_PASSWORD=TrOub4dor&3xK')).toEqual([expect.stringContaining('TrOub4dor&3xK')]);
    expect(found('Password | hunter2-Winter!')).toEqual(['secret-value: hunter2-Winter!']);
  });
});

test('the box is around the words, and nothing else', () => {
  const [one] = suspicions(read('Region eu-west-1', `Token ${plain('gl·pat-Zx9Kq2Lm7RtWsY4bNc3H')} new`));
  expect(one?.box.y).toBeCloseTo(0.09);
  expect(one?.box.x).toBeCloseTo(0.01 + 6 * LETTER);
  expect(one?.box.width).toBeCloseTo(26 * LETTER);
});

describe('what is on every page is left alone', () => {
  test.each([
    ['Create an access key for user deploy-bot in eu-west-1. Instances i-0abc12de34f567890 are running.'],
    ['Image digest | sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['Request id 5b0c1d5e-7a3f-4c21-9d0e-2f6b8a91c4d7 | Build #128 finished: SUCCESS. Version v2.1.0, 42 tests'],
    ['AmazonEC2ContainerServiceforEC2Role | arn:aws:iam::aws:policy/AdministratorAccess'],
    ['Access keys | Password policy | Create access key || Cancel | Documentation'],
    ['commit 3f786850e387550fdab836ed7e6dc881de23001b | Merge-pull-request-from-feature/Login2'],
    ['ami-0abcdef1234567890 | subnet-0bb1c79de3EXAMPLE | Nov 22, 2026, 10:05 (UTC+01:00)'],
    ['Ep al Ke Lm7 4bN EE] AP 4k W2m dESTG 1193 £1 vi Y5'],
  ])('%s', (row) => {
    expect(found(row)).toEqual([]);
  });
});
