import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage, forwardCommand } from './answer-message.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answerMessage);
  browser.commands?.onCommand.addListener(forwardCommand);
});
