import {describe, expect, it} from 'vitest';
import {emptyCheck, withFiles, withoutInput, withPaste, withSystem} from './roleCheckState';

const files = withFiles(emptyCheck, [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')], 2);

describe('the state of the role check', () => {
  it('gives each input an ID of its own', () => {
    const state = withPaste(files, 4);
    expect(state.inputs.map(({id, name}) => `${id} ${name}`)).toEqual([
      'paste-1 Pasted text',
      'file-2 a.txt',
      'file-3 b.txt',
      'paste-4 Pasted text 4',
    ]);
  });

  it('takes an input out', () => {
    expect(withoutInput(files, 'file-2').inputs.map(({id}) => id)).toEqual(['paste-1', 'file-3']);
  });

  it('keeps the system of an input until it is taken back', () => {
    const said = withSystem(withSystem(files, 'file-2', 'business'), 'file-3', 'gateway');
    expect(said.systems).toEqual({'file-2': 'business', 'file-3': 'gateway'});
    expect(withSystem(said, 'file-2', 'gateway').systems['file-2']).toBe('gateway');
    expect(withSystem(said, 'file-2', undefined).systems).toEqual({'file-3': 'gateway'});
  });

  it('takes a notice back when a file comes', () => {
    const state = {...emptyCheck, notice: {kind: 'no-input'} as const};
    expect(withFiles(state, [new File([], 'a')], 2).notice).toBeUndefined();
  });
});
