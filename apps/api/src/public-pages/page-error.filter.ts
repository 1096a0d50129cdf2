import { html, type SafeHtml } from '@remix-run/html-template';
import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { logTextOf } from '../problems/log-text.js';
import { problemOf } from '../problems/problem-of.js';
import type { Language } from '../problems/problem.js';
import { pageRequest } from './page-request.js';
import { sendPage } from './page-reply.js';

const titles: Readonly<Record<number, { readonly vi: string; readonly en: string }>> = {
  401: { vi: 'Vui lòng đăng nhập', en: 'Please sign in' },
  403: { vi: 'Không được phép', en: 'Not allowed' },
  404: { vi: 'Không tìm thấy trang', en: 'Page not found' },
  410: { vi: 'Nội dung đã được gỡ', en: 'This was withdrawn' },
  429: { vi: 'Quá nhiều lần tra cứu', en: 'Too many attempts' },
};
const otherwise = { vi: 'Hệ thống chưa trả lời được', en: 'The service could not answer' };

const signIn = { vi: 'Đăng nhập', en: 'Sign in' };

const safe = {
  vi: 'Dữ liệu của bạn không bị ảnh hưởng. Vui lòng thử lại sau ít phút.',
  en: 'Nothing of yours was changed. Please try again in a few minutes.',
};

/** Tells people on a page what went wrong; programs get problem documents from the api. */
@Catch()
export class PageErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger(PageErrorFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { language, path } = pageRequest(request);
    const { status, detail } = problemOf(error, language);
    if (status >= 500) this.logger.error(logTextOf(error, request));
    const title = (titles[status] ?? otherwise)[language];
    const main = html`<h1>${title}</h1>
      <p>${detail}</p>
      ${status === 401 ? signInLink(path, language) : null}
      ${status >= 500 ? html`<p>${safe[language]}</p>` : null}`;
    sendPage(http.getResponse<FastifyReply>(), { language, title, path, main }, { status });
  }
}

/** To the screen that asks for the password and comes back here. */
function signInLink(path: string, language: Language): SafeHtml {
  const href = `/dang-nhap?${new URLSearchParams({ next: path }).toString()}`;
  return html`<p><a class="button" href="${href}">${signIn[language]}</a></p>`;
}
