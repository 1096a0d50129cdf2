import { Controller, Get, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { OneNameOneShape } from './one-name-one-shape.js';
import { openApiDocument } from './open-api.js';

/** A class that is called `AnswerDto` and has this property. */
function answerWith(property: string): Type {
  class AnswerDto {
    readonly key?: string;
  }
  ApiProperty({ type: String })(AnswerDto.prototype, property);
  return AnswerDto;
}

function controllerOf(path: string, answer: Type): Type {
  @Controller(path)
  class Answering {
    @Get()
    @ApiOkResponse({ type: answer })
    get(): null {
      return null;
    }
  }
  return Answering;
}

const documentOf = async (...answers: readonly Type[]) => {
  @Module({ controllers: answers.map((answer, at) => controllerOf(`route-${String(at)}`, answer)) })
  class Answers {}
  const app = await NestFactory.create(Answers, new FastifyAdapter(), {
    ...{ preview: true, logger: new OneNameOneShape() },
  });
  return openApiDocument(app);
};

describe('classes of one name in the OpenAPI document', () => {
  it('are refused when they have different shapes', async () => {
    await expect(documentOf(answerWith('title'), answerWith('name'))).rejects.toThrow(
      /^Duplicate DTO detected: "AnswerDto"/,
    );
  });

  it('may be one and the same', async () => {
    const answer = answerWith('title');

    expect((await documentOf(answer, answer)).components?.schemas).toHaveProperty('AnswerDto');
  });
});
