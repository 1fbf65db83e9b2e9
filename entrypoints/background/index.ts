import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage } from './answer-message.ts';
import { greetReader } from './greet-reader.ts';
import { obeyCommand } from './obey-command.ts';
import { watchButton } from './toolbar-button.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answerMessage);
  browser.runtime.onInstalled.addListener(greetReader);
  watchButton();
  browser.commands?.onCommand.addListener(obeyCommand);
});
