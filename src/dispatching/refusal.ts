// What is wrong with what a reader asked for, said to that reader.

import { type Notice, noticeText } from '../render/render.ts';

/** The reader's slip, said to the reader; not a bug. */
export class Refusal extends Error {
  readonly notice: Notice;
  constructor(notice: Notice) {
    super(noticeText(notice, 'en'));
    this.name = 'Refusal';
    this.notice = notice;
  }
}
