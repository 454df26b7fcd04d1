import { type Rule, spansOf } from '../rule';
import { isStandIn } from '../value';

const AUTH = /"auth"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{8,4096}={0,2})"/dg;

/**
 * User and password of a registry in Docker's `config.json`, in base64.
 * @see https://docs.docker.com/reference/cli/docker/login/
 */
export const dockerAuth: Rule = {
  id: 'docker-auth',
  certainty: 'certain',
  find: (text) => (!text.includes('"auth"') ? [] : spansOf(text, AUTH, (value) => !isStandIn(value, true))),
};
