import {expect, it} from 'vitest';
import {check, read} from '../../../tests/fixtures/role-check/check';
import {damaged} from '../../../tests/fixtures/role-check/damage';
import {columnsHash, csv} from '../../../tests/fixtures/role-check/exports';
import {businessRole, usobhash} from '../../../tests/fixtures/role-check/roles';
import {seedsOf, styles} from '../../../tests/fixtures/role-check/styles';
import {writeReport} from './report/writeReport';

const hashBytes = new TextEncoder().encode(csv(columnsHash, usobhash));

it.each(styles)(
  'a %s, damaged a thousand times, always gets an answer',
  (name, write) => {
    const whole = write(businessRole);
    for (const seed of seedsOf(name)) {
      const reading = read(damaged(whole, seed), 'x', 200 + (seed % 500));
      const answer = check('business', [reading, read(damaged(hashBytes, seed))]);
      expect(answer.next).not.toBe('');
      expect(reading.failure).not.toBe('');
      if (seed % 20 === 0) expect(writeReport(answer, 'text')).toContain(answer.next);
    }
  },
  60_000,
);
