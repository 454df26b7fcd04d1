import { type Rule, spansOf } from '../rule';

/** In the fifth field of an ARN, before an ECR registry's host, or beside the word account. */
const ACCOUNT =
  /\barn:aws[\w-]*:[\w-]*:[\w-]*:(?<secret>\d{12}):|(?<![\w.-])\d{12}(?=\.dkr\.ecr\.)|account[ _-]?(?:id|number|no\.?)?["']?[ \t]{0,4}[:=#(]?[ \t]{0,4}["']?\b\d{4}-?\d{4}-?\d{4}\b|\b\d{4}-?\d{4}-?\d{4}\b(?=[ \t]{1,4}\(?account)/dgi;

/**
 * The account part only, so that the rest of an ARN can be read; whether it is confidential is the person's call.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export const awsAccountId: Rule = {
  id: 'aws-account-id',
  certainty: 'possible',
  find(text) {
    if (!/\d{4}-?\d{4}-?\d{4}/.test(text)) return [];
    return spansOf(text, ACCOUNT).map(({ start, end }) => {
      const digits = /\d[\d-]{11,13}$/.exec(text.slice(start, end));
      return { start: digits ? start + digits.index : start, end };
    });
  },
};
