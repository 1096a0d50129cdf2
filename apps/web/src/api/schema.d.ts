export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service can read and write its database */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers at all */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I */
        get: operations["SessionController_current"];
        put?: never;
        /** Sign in; the session travels in a cookie */
        post: operations["SessionController_signIn"];
        /** Sign out */
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show that it is still me, so that I may sign (`proof-needed`) */
        post: operations["SessionProofController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey-challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a passkey is to sign */
        post: operations["PasskeySignInController_challenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by a passkey */
        post: operations["PasskeySignInController_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/proof/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show by a passkey that it is still me */
        post: operations["PasskeySignInController_prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My passkeys */
        get: operations["PasskeysController_list"];
        put?: never;
        /** Keep a passkey that my browser has made */
        post: operations["PasskeysController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to make a passkey */
        post: operations["PasskeysController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Name one of my passkeys */
        put: operations["PasskeysController_rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one of my passkeys */
        delete: operations["PasskeysController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am signed in */
        get: operations["SessionsController_list"];
        put?: never;
        post?: never;
        /** Sign out everywhere but here */
        delete: operations["SessionsController_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out of one of my sessions */
        delete: operations["SessionsController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I have a second factor */
        get: operations["SecondFactorController_standing"];
        put?: never;
        /** Begin to set up my second factor */
        post: operations["SecondFactorController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the first code of my app: from then on codes are asked for */
        post: operations["SecondFactorController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes in the place of the older ones */
        post: operations["SecondFactorController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take my second factor away */
        post: operations["SecondFactorController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which files are taken, and how large */
        get: operations["FilesController_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce a file; its bytes follow in parts */
        post: operations["FilesController_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a file of mine has come */
        get: operations["FilesController_read"];
        put?: never;
        post?: never;
        /** Remove a file of mine that belongs to no case */
        delete: operations["FilesController_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{key}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Send the next part; after a broken one ask where to go on */
        patch: operations["FilesController_append"];
        trace?: never;
    };
    "/api/files/{key}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that all parts were sent; again, the reply is the same */
        post: operations["FilesController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set my password with the one-time code; all my sessions end */
        post: operations["PasswordController_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password; my other sessions end */
        post: operations["PasswordController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody with an account, by name */
        get: operations["PeopleController_list"];
        put?: never;
        /** Let somebody in; the code to set his password is told once */
        post: operations["PeopleController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, and what was done to his account */
        get: operations["PeopleController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{key}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another name or role from now on */
        post: operations["PeopleController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{key}/blocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shut somebody out at once, wherever he is signed in */
        post: operations["AccountActsController_block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{key}/unblocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let him in again, with the password that he had */
        post: operations["AccountActsController_unblock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{key}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have somebody set his password anew; the code is told once */
        post: operations["AccountActsController_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{key}/second-factor-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For whoever has lost his second factor: he sets it up anew */
        post: operations["AccountActsController_resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{key}/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give somebody a function in an agency, from today at the earliest */
        post: operations["PersonFunctionsController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{key}/function-ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a function end with a day */
        post: operations["PersonFunctionsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits until I agree, whoever waits longest first */
        get: operations["WaitingRegistrationsController_list"];
        put?: never;
        /** Ask for an account; a code goes to the address, and the answer is the same whoever has it */
        post: operations["RegistrationsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show that the mail reached me, and set my password */
        post: operations["RegistrationsController_prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{key}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody act for my business; he is told by mail */
        post: operations["WaitingRegistrationsController_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{key}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not let him; what he has entered is forgotten */
        post: operations["WaitingRegistrationsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a code sent to my proved address; the answer is the same whoever has it */
        post: operations["PasswordMailController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agencies in their form of a day, by code */
        get: operations["AgenciesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{code}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who has or had a function there, with the days, by name */
        get: operations["AgencyPeopleController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The divisions and centres of agencies on a day, by code */
        get: operations["DivisionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agency-successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recorded decisions about agencies, the newest first */
        get: operations["SuccessionsController_list"];
        put?: never;
        /**
         * Record a decision to establish, merge, split, rename or abolish agencies
         * @description The registry answers by its date. It is undone by another decision only.
         */
        post: operations["SuccessionsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agency-successions/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One decision, and how far the open cases have come */
        get: operations["SuccessionsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agency-successions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many open cases would pass to whom; nothing is written */
        post: operations["SuccessionsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agency-successions/{key}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the open cases to the successors, in the background
         * @description Asked for again, it takes those that were left over.
         */
        post: operations["SuccessionsController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{code}/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each officer of an agency has to do, and has done in a period */
        get: operations["WorkloadController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published versions of the working calendar, the newest first */
        get: operations["CalendarsController_list"];
        put?: never;
        /** Publish the next version; open requests and reports are counted anew by it */
        post: operations["CalendarsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with all its days off and make-up days */
        get: operations["CalendarsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{version}/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One year of a version, day by day */
        get: operations["CalendarsController_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which due dates a change would move; nothing is written */
        post: operations["CalendarsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadlines/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When an answer would be due if a valid request were sent, day by day */
        get: operations["DeadlinesController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/due-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open requests by the working days left to answer them */
        get: operations["OversightController_dueCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests past their due date, with who has them, the newest first */
        get: operations["OversightController_late"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The requests that I may see, the newest first */
        get: operations["RequestsController_list"];
        put?: never;
        /** Ask for information */
        post: operations["RequestsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request, its state, and what I may do with it */
        get: operations["RequestsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask several agencies at once */
        post: operations["RequestBatchesController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-batches/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Several agencies asked at once: each part, and where the whole stands */
        get: operations["RequestBatchesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-batches/{key}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw every part that is still open */
        post: operations["RequestBatchesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The due date with its reasons, day by day */
        get: operations["RequestRecordsController_deadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, step by step */
        get: operations["RequestRecordsController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The steps done, the current ones, and those to come */
        get: operations["RequestRecordsController_map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters that were issued */
        get: operations["RequestRecordsController_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/documents/{document}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter as PDF, as it was issued */
        get: operations["RequestFilesController_letterPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/documents/{document}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter as an accessible page, as it was issued */
        get: operations["RequestFilesController_letterHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/forms/{form}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request form (01a, 01b) or the form of consent (06) as PDF */
        get: operations["RequestFilesController_formPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/forms/{form}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same forms as an accessible page */
        get: operations["RequestFilesController_formHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/answer-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer as it was submitted for signature, each time */
        get: operations["AnswerVersionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files that I may see */
        get: operations["CaseFilesController_list"];
        put?: never;
        /** Attach evidence, an original or a consent that came on paper */
        post: operations["CaseFilesController_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/redactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what was taken out of a document; only the copy is ever given */
        post: operations["CaseFilesController_redact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/files/{file}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file; who took it is recorded */
        get: operations["CaseFilesController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw my request */
        post: operations["RequestActsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose the one extension that the law allows */
        post: operations["RequestActsController_proposeExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add what the agency asked for */
        post: operations["RequestActsController_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that what was given is wrong or incomplete: a request of its own */
        post: operations["RequestActsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how it went: the requester is the second witness */
        post: operations["RequestActsController_answerSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/act-outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dates, people and agencies of what my agency may do with it */
        get: operations["ActPreviewsController_outlook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/letter-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The letter that an act would send, as far as it is filled in */
        post: operations["ActPreviewsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/urgings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Urge whoever has a late request, or the head of the agency */
        post: operations["UrgingsController_urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follow a request: be told what happens to it, as long as I may read it */
        put: operations["WatchController_begin"];
        post?: never;
        /** Follow it no longer */
        delete: operations["WatchController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask other agencies or divisions for their opinion */
        post: operations["ConsultationsController_askOpinions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a third party was asked for its consent (form 06) */
        post: operations["ConsultationsController_askConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/clarifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the requester to make a valid request clear; no deadline moves */
        post: operations["ClarificationsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/clarifications/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer what the handler asked */
        post: operations["ClarificationsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complain about the answer, or about its absence */
        post: operations["ComplaintsController_complain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a request for somebody, as reception of the agency */
        post: operations["CounterController_takeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/intakes/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the requester confirmed what an officer wrote down */
        post: operations["TakenInController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/intakes/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in what the agency asked to have supplemented */
        post: operations["TakenInController_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/intakes/clarification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in the answer to what the handler asked */
        post: operations["TakenInController_clarify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/intakes/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in a withdrawal: it ends the request today */
        post: operations["TakenInController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/intakes/complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in a complaint: in time by the day on which it came */
        post: operations["TakenInController_complain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/receipt-handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the receipt (form 02) was given at the desk, to whom */
        post: operations["ReceiptHandoverController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Supplement a request that lapsed: it goes on as a case of its own */
        post: operations["RemediesController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/lawsuits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a court took up a suit about the request */
        post: operations["RemediesController_sue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/lawsuits/judgment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record how the suit ended; an order reopens the request */
        post: operations["RemediesController_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/delivery-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that an answer sent by post or e-mail arrived, or came back */
        post: operations["DeliveriesController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/access-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver an answer by a one-time code; the code before it ends */
        post: operations["DeliveriesController_issueCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a request is restricted to those who work on it, and was before */
        get: operations["RestrictionsController_list"];
        put?: never;
        /** Restrict a request to those who work on it */
        post: operations["RestrictionsController_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/restrictions/{restriction}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift a restriction */
        post: operations["RestrictionsController_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/sightings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who saw a request while it was restricted, when, and what of it */
        get: operations["RestrictionsController_seen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports that I may see, the latest period first */
        get: operations["ReportsController_list"];
        put?: never;
        /** Open the report of a period by hand, once */
        post: operations["ReportsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chain of one period: parts, versions, returns, lateness */
        get: operations["ReportsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{key}/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The steps done, the current ones, and those to come */
        get: operations["ReportsController_map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{key}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures kept with a report, those of now, and where they differ */
        get: operations["ReportFiguresController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{key}/documents/{document}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An issued report as PDF */
        get: operations["ReportFilesController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{key}/documents/{document}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An issued report as an accessible page */
        get: operations["ReportFilesController_html"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{key}/documents/{document}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An issued report as DOCX, to be worked on */
        get: operations["ReportFilesController_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{key}/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The instructions given beside a report, and how each stands */
        get: operations["ReportInstructionsController_list"];
        put?: never;
        /** Instruct a unit; it becomes an item of the duty register */
        post: operations["ReportInstructionsController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The standing duties of the plan, with who answers for each on a day */
        get: operations["DutiesController_duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pci-components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The indicators of component 3 of the PCI, with their leads on a day */
        get: operations["DutiesController_components"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The duties of a period with their owners, and how each stands */
        get: operations["DutyPeriodsController_list"];
        put?: never;
        /** Open the periods that ended on a day, as the timers do */
        post: operations["DutyPeriodsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-periods/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One duty in one period: what was reported, and what became of that */
        get: operations["DutyPeriodsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The targets of the plan in a year, and how each stands */
        get: operations["TargetsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measured-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that was entered of a measure in a period, the newest first */
        get: operations["TargetsController_versions"];
        put?: never;
        /** Enter what others measured, with its source: all of it or nothing */
        post: operations["TargetsController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publication-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of what must be published, as it is on a day */
        get: operations["CatalogueController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents with how they stand, the newest first */
        get: operations["PublicationsController_list"];
        put?: never;
        /** Propose a document of one’s agency for publication */
        post: operations["PublicationsController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document: proposals, decisions, links and what became of them */
        get: operations["PublicationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{key}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the link of a published document at one place */
        post: operations["PublicationsController_replaceLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publication-coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Publication by entry of the catalogue and by publishing agency */
        get: operations["CoverageController_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reviews of a period that one may read, and how each stands */
        get: operations["UnitReviewsController_list"];
        put?: never;
        /** Open the reviews of what ended on a day, as the timer does */
        post: operations["UnitReviewsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-reviews/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One review: conclusions, findings and what became of them */
        get: operations["UnitReviewsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/awaiting-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I am to sign or may sign, the soonest due first */
        get: operations["SigningController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My tasks and those I may take, the soonest due first */
        get: operations["TasksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task with its form */
        get: operations["TasksController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{key}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a task */
        post: operations["TaskActionsController_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{key}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a task back */
        post: operations["TaskActionsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{key}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a colleague work on a task; it stays yours to complete */
        post: operations["TaskActionsController_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{key}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a delegated task back to its owner */
        post: operations["TaskActionsController_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{key}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a task with its filled-in form */
        post: operations["TaskActionsController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My draft of a form */
        get: operations["DraftsController_read"];
        /** Keep my draft of a form */
        put: operations["DraftsController_save"];
        post?: never;
        /** Throw my draft of a form away */
        delete: operations["DraftsController_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own, the newest first; everybody’s for who runs the service */
        get: operations["PrivacyRequestsController_list"];
        put?: never;
        /** Ask for a copy, a correction or the erasure of my data */
        post: operations["PrivacyRequestsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy-requests/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["PrivacyRequestsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy-requests/{key}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The copy of my data that was granted, as it is now */
        get: operations["PrivacyRequestsController_copy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-data/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The classes of personal data, and how long each is kept */
        get: operations["PersonalDataController_classes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-data/expiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the next round would let go, class by class */
        get: operations["PersonalDataController_expiry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-data/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another time for a class from a day on; what held before stays known */
        post: operations["PersonalDataController_setRetention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a request is held, and was before */
        get: operations["LegalHoldsController_list"];
        put?: never;
        /** Hold a request: nothing of it is erased until the hold is lifted */
        post: operations["LegalHoldsController_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/legal-holds/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift the hold */
        post: operations["LegalHoldsController_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: `ready`, `changed` with keys of requests, `everything`, `heartbeat` */
        get: operations["LiveController_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** CS 5, CS 6 and the deadlines, whole and by agency, as a workbook */
        get: operations["FiguresWorkbookController_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/charts/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Months, quarters and years that figures are asked for */
        get: operations["IndicatorChartsController_periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/charts/answer-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of the cohort were decided within how many days */
        get: operations["IndicatorChartsController_answerDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/charts/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Monthly medians up to the end of the period, and what was usual */
        get: operations["IndicatorChartsController_trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/charts/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The share of each agency against the target, and what chance explains */
        get: operations["IndicatorChartsController_agencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/charts/agency-months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Monthly medians of each agency in the year up to the end of the period */
        get: operations["IndicatorChartsController_agencyMonths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/charts/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** On which due dates of the period answers were late */
        get: operations["IndicatorChartsController_breaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/charts/grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often each agency refused, and on what grounds */
        get: operations["IndicatorChartsController_grounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/opinions/by-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opinions in time and late, of each agency or division that was asked */
        get: operations["OpinionsController_byUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The opinions that were asked for */
        get: operations["OpinionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/detectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signs to look into among what was closed in a period, with the cases */
        get: operations["ReviewController_detectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/breach-forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How likely open requests are to be late, from how long others took */
        get: operations["ReviewController_forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each figure means, in its version in force */
        get: operations["IndicatorsController_definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/cs5": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** CS 5: how many of those who asked received the information */
        get: operations["IndicatorsController_cs5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/cs6": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** CS 6: how many days it took */
        get: operations["IndicatorsController_cs6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/sla": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many were answered in time, where the others stand, breaches */
        get: operations["IndicatorsController_sla"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Working days from step to step */
        get: operations["IndicatorsController_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases behind a figure; an officer opens those of his own agency */
        get: operations["IndicatorsController_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/cs5/by/{dimension}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** CS 5 by one dimension */
        get: operations["IndicatorPartsController_cs5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/cs6/by/{dimension}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** CS 6 by one dimension */
        get: operations["IndicatorPartsController_cs6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/sla/by/{dimension}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In time or not, by one dimension */
        get: operations["IndicatorPartsController_sla"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/progress/by/{dimension}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Working days from step to step, by one dimension */
        get: operations["IndicatorPartsController_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Months whose figures are published for good, the newest first */
        get: operations["SnapshotsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest messages to me and to my groups */
        get: operations["NotificationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I am told by mail, and what there is to choose */
        get: operations["NotificationPreferencesController_read"];
        put?: never;
        /** Choose anew, in the place of all former choices */
        post: operations["NotificationPreferencesController_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/failed-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails that were given up, the newest first */
        get: operations["FailedMailsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/failed-mails/{id}/resending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a mail again that was given up */
        post: operations["FailedMailsController_sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether my deadlines can be read by a calendar program */
        get: operations["CalendarFeedController_read"];
        put?: never;
        /** Make a new secret address; the one before ends */
        post: operations["CalendarFeedController_renew"];
        /** End the secret address */
        delete: operations["CalendarFeedController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feed/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The deadlines of whoever gave his secret address, `<token>.ics` */
        get: operations["CalendarFeedController_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** On what an agency refuses, extends, asks for more or passes on */
        get: operations["LegalGroundsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The templates of letters and forms, each in its newest version */
        get: operations["LetterTemplatesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The template by which a kind of letter is issued now, and its fields */
        get: operations["LetterTemplatesController_read"];
        put?: never;
        /** Publish the next version; letters that were issued stay as they are */
        post: operations["LetterTemplatesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-templates/{kind}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of a template, the newest first */
        get: operations["LetterTemplatesController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-templates/{kind}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a template, word by word */
        get: operations["LetterTemplatesController_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-templates/{kind}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter of this kind with sample data, as it is issued now */
        get: operations["LetterTemplatesController_sample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-templates/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a template would look like; nothing is written */
        post: operations["LetterTemplatesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mandates to sign for an agency */
        get: operations["MandatesController_list"];
        put?: never;
        /** Let a colleague sign for my agency, from today at the earliest */
        post: operations["MandatesController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{key}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a mandate today; what was signed under it stays signed */
        post: operations["MandatesController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom I may delegate my tasks */
        get: operations["ColleaguesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of all decisions: by name, the newest first */
        get: operations["DecisionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{key}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision table of one version, as its author wrote it */
        get: operations["DecisionsController_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the latest version of a decision gives for these inputs, and why */
        post: operations["DecisionsController_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-instances/{key}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions that an instance made, with inputs and matched rules */
        get: operations["MadeDecisionsController_made"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deploy models, decisions and forms: all of them or none */
        post: operations["DeploymentsController_deploy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of all processes, the newest first */
        get: operations["ProcessDefinitionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-definitions/instance-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many instances of each version have not ended */
        get: operations["ProcessDefinitionsController_instanceCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-definitions/{key}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is otherwise in this version than in another one */
        get: operations["ProcessDefinitionsController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-definitions/{key}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The BPMN model of one version */
        get: operations["ProcessDefinitionsController_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-definitions/{key}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many tokens are and were at each element, how long it took, and what was late */
        get: operations["ProcessDefinitionsController_elements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The instances that a filter finds, the newest first */
        get: operations["ProcessInstancesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-instances/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where each token is, and why it waits */
        get: operations["ProcessInstancesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-instances/{key}/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The steps done, the current ones, and those to come */
        get: operations["ProcessInstancesController_map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-instances/{key}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it where it stands */
        post: operations["InstanceChangesController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-instances/{key}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold it: tasks, jobs, timers and messages wait */
        post: operations["InstanceChangesController_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-instances/{key}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let it go on */
        post: operations["InstanceChangesController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-instances/{key}/variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set variables of the process itself; the others stay as they are */
        post: operations["InstanceChangesController_setVariables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-instances/{key}/modification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Activate, terminate and move tokens: all of it or nothing */
        post: operations["InstanceChangesController_modify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-instances/{key}/migration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it to another version of its process */
        post: operations["InstanceChangesController_migrate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-instances/{key}/ad-hoc-activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin elements of an open ad-hoc sub-process: all of them or none */
        post: operations["AdHocActivationController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batch-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Batch operations and how far they have come, the newest first */
        get: operations["BatchesController_list"];
        put?: never;
        /** Do something to all instances that a filter finds */
        post: operations["BatchesController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batch-operations/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it has come */
        get: operations["BatchesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batch-operations/{key}/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Instances to which it could not be done, and why */
        get: operations["BatchesController_failures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batch-operations/{key}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do no more of it; what has been done stays */
        post: operations["BatchesController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has stopped and needs a person, the newest first */
        get: operations["IncidentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much has stopped, by error and version of the process */
        get: operations["IncidentsController_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One incident, what its step sees, and what can be done about it */
        get: operations["IncidentsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{key}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let it try again */
        post: operations["IncidentsController_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{key}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose to leave its step out and go on behind it */
        post: operations["StepSkipsController_propose"];
        /** Give the proposal up */
        delete: operations["StepSkipsController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{key}/skip/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what another person proposed: the step is left out */
        post: operations["StepSkipsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to which instance, the newest first */
        get: operations["AuditEntriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-instances/{key}/audit-trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to an instance, and whether the record is as it was written */
        get: operations["AuditTrailController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All systems outside that ever had access, the newest first */
        get: operations["ClientsController_list"];
        put?: never;
        /** Let a system outside take part; its secret is told once */
        post: operations["ClientsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End its access at once; that it had it stays on record */
        delete: operations["ClientsController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the answer, or some of its items, for everybody */
        post: operations["PublicationController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{key}/publication/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the answer out of the public register */
        post: operations["PublicationController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published answers, the best match or the newest first */
        get: operations["PublishedAnswersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-answers/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published answers like a text that is being written */
        get: operations["PublishedAnswersController_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-answers/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published answer, item by item */
        get: operations["PublishedAnswersController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which identity provider people may sign in by */
        get: operations["IdentitySignInController_provider"];
        put?: never;
        /** Sign in with what the identity provider answered */
        post: operations["IdentitySignInController_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/identity/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to go to sign in by the identity provider */
        post: operations["IdentitySignInController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/identity/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The code that was asked for after the identity provider */
        post: operations["IdentitySignInController_signInWithCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My identities elsewhere */
        get: operations["IdentityLinksController_list"];
        put?: never;
        /** Link the identity that the provider answered */
        post: operations["IdentityLinksController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity-links/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to go to link my identity */
        post: operations["IdentityLinksController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity-links/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Unlink one of my identities */
        delete: operations["IdentityLinksController_unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All systems that are told of events, the newest first */
        get: operations["WebhooksController_list"];
        put?: never;
        /** Tell a system of events; the secret that signs them is told once */
        post: operations["WebhooksController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{key}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send nothing for a while; what happens meanwhile is kept */
        post: operations["WebhooksController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{key}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on after a pause or a suspension, with what was kept */
        post: operations["WebhooksController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{key}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret, told once; the one before signs too for a while */
        post: operations["WebhooksController_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Tell it nothing more, also of what waits */
        delete: operations["WebhooksController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{key}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events for one receiver with their attempts, the newest first */
        get: operations["DeliveriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{key}/deliveries/{event}/resending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event once more that arrived or was given up, by the same id */
        post: operations["DeliveriesController_sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{key}/dead-letters/resending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send everything once more that was given up */
        post: operations["DeliveriesController_sendDeadAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fictitious people as whom a visitor may sign in */
        get: operations["DemoPeopleController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthDto: {
            /** @enum {string} */
            status: "ready" | "alive";
            /** @description Name of the newest migration. */
            schemaVersion?: string;
        };
        SignInDto: {
            login: string;
            password: string;
            /** @description Of the authenticator app, or a recovery code. Asked for (`second-factor-needed`) of those who have a second factor. */
            code?: string;
        };
        OrganisationDto: {
            /** @description Decimal key. */
            id: string;
            name: string;
            /** @description Mã số thuế. */
            taxCode: string;
        };
        PersonDto: {
            /** @description Decimal key. */
            id: string;
            name: string;
            /** @enum {string} */
            role: "business" | "officer" | "head" | "supervisor" | "admin";
            /**
             * @example [
             *       "vpubnd:reception"
             *     ]
             */
            groups: string[];
            organisation: components["schemas"]["OrganisationDto"] | null;
            /** @description Whether a code is asked of me when I sign in. */
            hasSecondFactor: boolean;
            /** @description Until I have set up a second factor, I may do nothing else. */
            mustSetUpSecondFactor: boolean;
        };
        SessionProofDto: {
            /** @description Of those who have no second factor. */
            password?: string;
            /** @description Of the authenticator app, or a recovery code: of those who have a second factor, in the place of the password. */
            code?: string;
        };
        PasskeyChallengeDto: {
            /** @description 32 random bytes, base64url; answered once, within five minutes. */
            challenge: string;
            /** @description The host that the passkey is bound to. */
            rpId: string;
        };
        UsedPasskeyDto: {
            /** @description Which passkey, base64url. */
            id: string;
            /** @description What the browser says of the call, base64url. */
            clientDataJSON: string;
            /** @description What the authenticator says of it, base64url. */
            authenticatorData: string;
            /** @description Its signature, base64url. */
            signature: string;
        };
        OwnPasskeyDto: {
            /** @description As the authenticator names it, base64url. */
            id: string;
            name: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        OwnPasskeyListDto: {
            items: components["schemas"]["OwnPasskeyDto"][];
        };
        NewPasskeyChallengeDto: {
            /** @description 32 random bytes, base64url; answered once, within five minutes. */
            challenge: string;
            /** @description The host that the passkey is bound to. */
            rpId: string;
            /** @description Who the authenticator is to keep it for, base64url. */
            userId: string;
            userName: string;
            /** @description Those that he has: not to be made twice. */
            known: string[];
        };
        NewPasskeyDto: {
            /** @description By which he knows it from his others. */
            name: string;
            /** @description Which passkey, base64url. */
            id: string;
            /** @description What the browser says of the call, base64url. */
            clientDataJSON: string;
            /** @description The public key, as the authenticator gives it, base64url. */
            attestationObject: string;
        };
        PasskeyNameDto: {
            /** @description By which he knows it from his others. */
            name: string;
        };
        OwnSessionDto: {
            /** @description Names the session; it opens nothing. */
            id: string;
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @description It ends then at the latest.
             */
            expiresAt: string;
            /** @description How the browser or program called itself (User-Agent). */
            browser: string | null;
            /** @description Whether it is the one that asks. */
            isCurrent: boolean;
        };
        OwnSessionListDto: {
            /** @description The one last used first. */
            items: components["schemas"]["OwnSessionDto"][];
        };
        SecondFactorDto: {
            /**
             * Format: date-time
             * @description Since when a code is asked for; null while it is not.
             */
            since: string | null;
            recoveryCodesLeft: number;
            /** @description False where the service keeps no secrets (FACTOR_KEY). */
            isAvailable: boolean;
            /** @description Whether the person may not be without one. */
            isRequired: boolean;
        };
        BeginSecondFactorDto: {
            /** @description Once more, so that it is really he. */
            password: string;
        };
        AppSecretDto: {
            /** @description Base32, to be typed into an authenticator app. */
            text: string;
            /** @description `otpauth://…`, to be shown as a square code. */
            address: string;
        };
        FactorCodeDto: {
            /** @description Of the authenticator app, or a recovery code. */
            code: string;
        };
        RecoveryCodesDto: {
            /** @description Each is taken once. They are never shown again. */
            recoveryCodes: string[];
        };
        FileTypeDto: {
            /** @example application/pdf */
            mediaType: string;
            /**
             * @example [
             *       "pdf"
             *     ]
             */
            extensions: string[];
        };
        FileRulesDto: {
            types: components["schemas"]["FileTypeDto"][];
            /** @description Bytes of one file. */
            fileBytes: number;
            /** @description Bytes of one part, at most. */
            chunkBytes: number;
            /** @description Bytes of one part, at least; the last may be less. */
            leastChunkBytes: number;
            /** @description Characters of a name. */
            nameLength: number;
            /** @description Files attached in one go. */
            filesAtOnce: number;
            /** @description Hours after which what is attached nowhere is dropped. */
            looseHours: number;
        };
        AnnounceFileDto: {
            /**
             * @description With its ending, without a path.
             * @example Bảng giá đất 2026.xlsx
             */
            name: string;
            /** @example 48213 */
            size: number;
        };
        TextDto: {
            vi: string;
            en: string;
        };
        FileDto: {
            /** @description Decimal key. */
            key: string;
            name: string;
            /** @description Bytes. */
            size: number;
            /** @description Bytes that have arrived: the next part begins here. */
            received: number;
            /**
             * @description `waiting`: for the virus scanner. Only `clean` and `unscanned` files are given.
             * @enum {string}
             */
            state: "uploading" | "refused" | "waiting" | "clean" | "unscanned" | "infected";
            stateName: components["schemas"]["TextDto"];
            /** @description Media type, by its bytes. */
            mediaType: string | null;
            /** @description In hexadecimal, once it is whole. */
            sha256: string | null;
        };
        CompleteFileDto: {
            /** @description SHA-256 of the file in hexadecimal, where the sender computed it: then it must match. */
            sha256?: string;
        };
        SetPasswordDto: {
            /** @description The one-time code that I was given. */
            code: string;
            /** @description 8 to 256 characters, of whatever kind; none of those that are tried first. */
            password: string;
        };
        PasswordSetDto: {
            /** @description With what I sign in now. */
            login: string;
        };
        ChangePasswordDto: {
            /** @description The present one, so that it is really I. */
            present: string;
            /** @description 8 to 256 characters, of whatever kind; none of those that are tried first. */
            password: string;
        };
        BusinessDto: {
            /**
             * @description Mã số thuế: 10 digits, or 10-3 for a branch.
             * @example 9900000011
             */
            taxCode: string;
            /** @description Of a business that is new; one that is known keeps its name. */
            name: string;
        };
        FunctionInAgencyDto: {
            /** @example reception */
            function: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The last day; null while it holds.
             */
            validTo: string | null;
            /** @description Decimal key of the mandate that gives it. */
            mandateKey: string | null;
            /** @example vpubnd */
            agencyCode: string;
        };
        RegisteredPersonDto: {
            /** @description Decimal key. */
            key: string;
            name: string;
            login: string;
            /** @enum {string} */
            role: "business" | "officer" | "head" | "supervisor" | "admin";
            /**
             * @description He can sign in, has yet to set a password, or is shut out.
             * @enum {string}
             */
            state: "active" | "invited" | "blocked";
            hasSecondFactor: boolean;
            organisation: components["schemas"]["BusinessDto"] | null;
            /** @description The newest first. */
            functions: components["schemas"]["FunctionInAgencyDto"][];
        };
        PeoplePageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            /** @description By name. */
            items: components["schemas"]["RegisteredPersonDto"][];
        };
        NamedPersonDto: {
            /** @description Decimal key, or `system` for the service itself. */
            id: string;
            name: string;
        };
        AccountActDto: {
            /** @description Decimal key. */
            key: string;
            /** @enum {string} */
            kind: "created" | "registered" | "password-set" | "password-changed" | "password-reset" | "second-factor-reset" | "identity-linked" | "identity-unlinked" | "blocked" | "unblocked" | "renamed" | "role-changed" | "function-given" | "function-ended" | "corrected" | "erased";
            /** Format: date-time */
            at: string;
            /** @description Who did it; `system` at the command line. */
            by: components["schemas"]["NamedPersonDto"];
            /** @description What was before and after, or why. */
            detail: {
                [key: string]: string | null;
            };
        };
        PersonWithActsDto: {
            /** @description Decimal key. */
            key: string;
            name: string;
            login: string;
            /** @enum {string} */
            role: "business" | "officer" | "head" | "supervisor" | "admin";
            /**
             * @description He can sign in, has yet to set a password, or is shut out.
             * @enum {string}
             */
            state: "active" | "invited" | "blocked";
            hasSecondFactor: boolean;
            organisation: components["schemas"]["BusinessDto"] | null;
            /** @description The newest first. */
            functions: components["schemas"]["FunctionInAgencyDto"][];
            /** @description The newest first, a hundred at the most. */
            acts: components["schemas"]["AccountActDto"][];
        };
        NewFunctionDto: {
            /**
             * @description Code of the agency, division or centre.
             * @example vpubnd
             */
            agencyCode: string;
            /** @enum {string} */
            function: "reception" | "focal" | "handler" | "approver" | "clerk" | "cashier" | "complaint" | "director" | "preparer" | "head" | "supervisor";
            /**
             * Format: date
             * @description The first day; today at the earliest.
             */
            validFrom: string;
        };
        NewPersonDto: {
            name: string;
            /**
             * @description Who acts for a business stays so, and nobody else becomes one of them.
             * @enum {string}
             */
            role: "business" | "officer" | "head" | "supervisor" | "admin";
            /**
             * @description 3 to 100 letters without marks, figures, and . _ @ + -
             * @example tiepnhan.vpubnd
             */
            login: string;
            /** @description Required for the role business, and for no other. */
            organisation?: components["schemas"]["BusinessDto"];
            /** @description What he does in which agency. A business has none. */
            functions?: components["schemas"]["NewFunctionDto"][];
        };
        CreatedPersonDto: {
            /** @description With which the person sets his password, once. Told this once and never again. */
            code: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Decimal key. */
            key: string;
        };
        PersonChangeDto: {
            name: string;
            /**
             * @description Who acts for a business stays so, and nobody else becomes one of them.
             * @enum {string}
             */
            role: "business" | "officer" | "head" | "supervisor" | "admin";
        };
        ReasonOfActDto: {
            reason: string;
        };
        IssuedCodeDto: {
            /** @description With which the person sets his password, once. Told this once and never again. */
            code: string;
            /** Format: date-time */
            expiresAt: string;
        };
        EndedFunctionDto: {
            /** @example vpubnd */
            agencyCode: string;
            /** @example reception */
            function: string;
            /**
             * Format: date
             * @description The first day of the function that is to end.
             */
            validFrom: string;
            /**
             * Format: date
             * @description The last day; yesterday at the earliest, which is at once.
             */
            lastDay: string;
        };
        RegisterDto: {
            /**
             * @description Mã số thuế: 10 digits, or 10-3 for a branch.
             * @example 9900000011
             */
            taxCode: string;
            /** @description Of a business that is new; one that is known keeps its name. */
            organisationName: string;
            /** @description Of the person, who will sign in himself. */
            name: string;
            /**
             * @description Where a code is sent to; it becomes the login.
             * @example lan.tran@congty.example
             */
            email: string;
        };
        RegisteredDto: {
            /** @description So long the code in the mail may be used. */
            codeHours: number;
        };
        ProveRegistrationDto: {
            /** @description The one-time code of the mail. */
            code: string;
            /** @description 8 to 256 characters, of whatever kind; none of those that are tried first. */
            password: string;
        };
        ProvedDto: {
            /**
             * @description A business that the service knows has to agree first.
             * @enum {string}
             */
            outcome: "account-opened" | "awaits-agreement";
            /** @description So long the business may agree. */
            agreementDays: number;
        };
        WaitingRegistrationDto: {
            /** @description Decimal key. */
            key: string;
            /** @description Mã số thuế. */
            taxCode: string;
            /** @description As the service knows the business. */
            organisation: string;
            name: string;
            email: string;
            /** Format: date-time */
            provedAt: string;
            /**
             * Format: date-time
             * @description When it is forgotten, if nobody decides.
             */
            expiresAt: string;
        };
        WaitingRegistrationListDto: {
            /** @description Whether I decide on such registrations. */
            decides: boolean;
            items: components["schemas"]["WaitingRegistrationDto"][];
        };
        PasswordMailDto: {
            /** @description The address with which I registered. */
            email: string;
        };
        PasswordMailedDto: {
            /** @description So long the code in the mail may be used, if there is one. */
            codeMinutes: number;
        };
        AgencyDto: {
            /** @example vpubnd */
            code: string;
            name: components["schemas"]["TextDto"];
            /** @enum {string} */
            kind: "pc-office" | "department" | "tax-office" | "association" | "people-committee";
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Its last day.
             */
            validTo: string | null;
        };
        AgencyListDto: {
            /** Format: date */
            on: string;
            items: components["schemas"]["AgencyDto"][];
        };
        HeldFunctionDto: {
            /** @example reception */
            function: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The last day; null while it holds.
             */
            validTo: string | null;
            /** @description Decimal key of the mandate that gives it. */
            mandateKey: string | null;
        };
        AgencyPersonDto: {
            /** @description Decimal key. */
            id: string;
            name: string;
            /** @enum {string} */
            role: "business" | "officer" | "head" | "supervisor" | "admin";
            /** @description Null without an account. */
            login: string | null;
            /** @description He can sign in. */
            isActive: boolean;
            /** @description The newest first. */
            functions: components["schemas"]["HeldFunctionDto"][];
        };
        DivisionDto: {
            /** @example skhcn-cds */
            code: string;
            /**
             * @description The agency that it belongs to.
             * @example skhcn
             */
            agencyCode: string;
            name: components["schemas"]["TextDto"];
        };
        DivisionListDto: {
            /** Format: date */
            on: string;
            items: components["schemas"]["DivisionDto"][];
        };
        SuccessionStepDto: {
            /** @example skhdt */
            from: string;
            /** @example stc */
            to: string;
            /** @description Component indicators; null for all that no other successor takes. */
            subjects: number[] | null;
        };
        BatchDto: {
            /** @description Decimal key; null for a dry run. */
            key: string | null;
            /** @enum {string} */
            type: "cancel" | "suspend" | "resume" | "migrate" | "modify" | "resolve-incidents" | "set-variables" | "correlate";
            /** @enum {string} */
            status: "dry-run" | "running" | "completed" | "cancelled";
            /** @description Instances that the filter found. */
            total: number;
            pending: number;
            done: number;
            failed: number;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        RecordedSuccessionDto: {
            /** @description Decimal key. */
            key: string;
            /** @enum {string} */
            type: "ESTABLISHMENT" | "MERGE" | "SPLIT" | "RENAME" | "ABOLITION" | "FUNCTION_TRANSFER";
            /** @example 1234/QĐ-UBND */
            number: string;
            /** Format: date */
            decidedOn: string;
            /** Format: date */
            effectiveOn: string;
            source: string;
            movesStaff: boolean;
            steps: components["schemas"]["SuccessionStepDto"][];
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            appliedAt: string | null;
            /** @description Open cases that are still with a predecessor. */
            remaining: number;
            /** @description Whether there are open cases that can be moved now: it is in force, and some are left. */
            mayApply: boolean;
            /** @description How far the moving of open cases has come. */
            batch: components["schemas"]["BatchDto"] | null;
        };
        AgencyNameDto: {
            /** @example Sở Tài chính tỉnh Vĩnh Long */
            vi: string;
            en: string;
        };
        PlannedSuccessorDto: {
            /** @example stc */
            code: string;
            /** @description Its name from then on; may be left out when it exists already and keeps it. */
            name?: components["schemas"]["AgencyNameDto"];
            /**
             * @description As the first predecessor when absent.
             * @enum {string}
             */
            kind?: "pc-office" | "department" | "tax-office" | "association" | "people-committee";
            /** @description Component indicators whose requests it takes; the first takes all that no other does. */
            subjects?: number[];
            /** @description Functions that it takes, likewise. */
            functions?: ("planning-investment" | "construction" | "pc-office" | "finance" | "tax" | "justice" | "business-association" | "transparency" | "pci-taskforce")[];
        };
        SuccessionPlanDto: {
            /** @enum {string} */
            type: "ESTABLISHMENT" | "MERGE" | "SPLIT" | "RENAME" | "ABOLITION" | "FUNCTION_TRANSFER";
            /** @example 1234/QĐ-UBND */
            number: string;
            /**
             * Format: date
             * @description The day of the decision.
             */
            decidedOn: string;
            /**
             * Format: date
             * @description The first day of the successors.
             */
            effectiveOn: string;
            /** @description Where it is published. */
            source: string;
            /**
             * @description Empty where an agency is established that carries on nothing.
             * @example [
             *       "skhdt"
             *     ]
             */
            from: string[];
            successors: components["schemas"]["PlannedSuccessorDto"][];
            /**
             * @description Whether the people of the predecessors get their functions at the first successor.
             * @default false
             */
            movesStaff: boolean;
        };
        SuccessionMoveDto: {
            /** @example skhdt */
            from: string;
            /** @example stc */
            to: string;
            /** @description Open requests that pass on. */
            requests: number;
            /** @description Open complaints of the first level. */
            complaints: number;
            /** @description Opinions that others asked for and still wait for. */
            opinions: number;
            /** @description The same in a sentence. */
            summary: components["schemas"]["TextDto"];
        };
        SuccessionPreviewDto: {
            moves: components["schemas"]["SuccessionMoveDto"][];
            /** @description People who get the same functions at the successor. */
            staff: number;
        };
        SuccessionRecordedDto: {
            /** @description Decimal key. */
            key: string;
            /** @example /api/agency-successions/5000123 */
            href: string;
        };
        OfficerWorkloadDto: {
            person: components["schemas"]["NamedPersonDto"];
            /** @description Tasks that he has now. */
            open: number;
            /** @description Due within two working days, today included. */
            dueSoon: number;
            overdue: number;
            /** @description Tasks that he completed in the period. */
            completed: number;
            /** @description Of these, after the due date of the task. */
            completedLate: number;
            /** @description Nearest-rank median of the working days from the day on which he got it; null without any. */
            medianWorkingDays: number | null;
        };
        AgencyWorkloadDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description Open tasks that nobody has and somebody of the agency may take. */
            unclaimed: number;
            /** @description By name. */
            officers: components["schemas"]["OfficerWorkloadDto"][];
        };
        PublishedCalendarDto: {
            version: number;
            /** Format: date-time */
            publishedAt: string;
            /** @description Person id, or `system` for the calendar that the product ships. */
            publishedBy: string;
            /** @description Why it differs from the version before. */
            summary: string;
        };
        CalendarRowDto: {
            /** Format: date */
            date: string;
            /**
             * @description Free, or a day of rest that is worked.
             * @enum {string}
             */
            kind: "OFF" | "MAKEUP";
            reason: components["schemas"]["TextDto"];
            decisionNumber: string | null;
            source: string;
            /**
             * @description Expected: not announced yet.
             * @enum {string}
             */
            status: "CONFIRMED" | "EXPECTED";
        };
        CalendarDto: {
            version: number;
            /** @description Days of the week that are worked; 1 is Monday. */
            weeklyPattern: number[];
            /** @description In order of date. */
            rows: components["schemas"]["CalendarRowDto"][];
            /** @description Years whose days off are all announced. */
            confirmedYears: number[];
            /** @example 17:00 */
            cutOff: string | null;
            /** @description Received on a day off counts as received on the next working day. */
            receiptOnDayOffMovesForward: boolean;
        };
        CalendarDayDto: {
            /** Format: date */
            date: string;
            /** @description 1 is Monday. */
            weekday: number;
            /**
             * @description rest: by the weekly pattern; make-up: a day of rest that is worked.
             * @enum {string}
             */
            kind: "working" | "rest" | "holiday" | "make-up";
            /** @description Of a holiday or make-up day. */
            reason: components["schemas"]["TextDto"] | null;
            /** @description Whether it is only expected, not announced yet. */
            isExpected: boolean;
        };
        CalendarMonthDto: {
            month: number;
            workingDays: number;
            days: components["schemas"]["CalendarDayDto"][];
        };
        CalendarYearDto: {
            version: number;
            year: number;
            /** @description Whether all its days off have been announced. */
            isConfirmed: boolean;
            /** @description Years that the version knows of. */
            years: number[];
            workingDays: number;
            months: components["schemas"]["CalendarMonthDto"][];
        };
        CalendarReasonDto: {
            vi: string;
            en: string;
        };
        NewCalendarRowDto: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind: "OFF" | "MAKEUP";
            reason: components["schemas"]["CalendarReasonDto"];
            /** @description Number of the decision or notice. */
            decisionNumber?: string;
            /** @description Where it is written. */
            source: string;
            /** @enum {string} */
            status: "CONFIRMED" | "EXPECTED";
        };
        CalendarChangeDto: {
            /** @description The version that the change is of. */
            basedOn: number;
            rows?: components["schemas"]["NewCalendarRowDto"][];
            /** @description Ordinary days again. */
            removedDates?: string[];
            /** @description All of them, not only the new one. */
            confirmedYears?: number[];
            /** @example 17:00 */
            cutOff?: string | null;
            receiptOnDayOffMovesForward?: boolean;
        };
        MovedRequestDto: {
            /** @description Decimal key. */
            key: string;
            /** @example YC-2026-000437 */
            code: string;
            agencyCode: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            newDueOn: string;
        };
        MovedReportPartDto: {
            /** @description Decimal key of the report. */
            reportKey: string;
            /** @example 2026-10 */
            period: string;
            /** @example skhcn-cds */
            unitCode: string;
            unitName: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            newDueOn: string;
        };
        ReportCalendarPreviewDto: {
            /** @description Parts of reports that are still to be handed in. */
            open: number;
            earlier: number;
            later: number;
            moved: components["schemas"]["MovedReportPartDto"][];
        };
        CalendarPreviewDto: {
            /** @description The version that it would become. */
            version: number;
            /** @description Requests whose clock runs. */
            open: number;
            earlier: number;
            later: number;
            /** @description Overdue by the new calendar, not by the present. */
            overdueAtOnce: number;
            /** @description The nearest new dates first, up to 200. */
            moved: components["schemas"]["MovedRequestDto"][];
            reports: components["schemas"]["ReportCalendarPreviewDto"];
        };
        PublishCalendarDto: {
            /** @description The version that the change is of. */
            basedOn: number;
            rows?: components["schemas"]["NewCalendarRowDto"][];
            /** @description Ordinary days again. */
            removedDates?: string[];
            /** @description All of them, not only the new one. */
            confirmedYears?: number[];
            /** @example 17:00 */
            cutOff?: string | null;
            receiptOnDayOffMovesForward?: boolean;
            /** @description Why: the notice or decision that asks for it. */
            summary: string;
        };
        CalendarPublishedDto: {
            version: number;
            /** @example /api/calendars/2 */
            href: string;
        };
        LimitDto: {
            value: number;
            /** @enum {string} */
            unit: "working-day" | "calendar-day" | "month" | "hour";
        };
        RegimeDto: {
            /** @example LAW_2026 */
            id: string;
            name: components["schemas"]["TextDto"];
            source: string;
            /**
             * @description Compared with the published text.
             * @enum {string}
             */
            verified: "yes" | "partly" | "no";
        };
        GrantedExtensionDto: {
            by: components["schemas"]["LimitDto"];
            reason: string;
            /** Format: date */
            effectiveOn: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description One that came after the due date is shown and moves nothing. */
            inTime: boolean;
            basis: string | null;
            evidence: string | null;
        };
        PauseDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            reason: string;
            /** @description Whether the due date follows; the present laws do not let it. */
            movesDueOn: boolean;
        };
        TransferDto: {
            /** Format: date */
            on: string;
            from: string;
            to: string;
        };
        BreachDto: {
            /**
             * Format: date
             * @description The first day on which it was overdue.
             */
            breachedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            recordedAt: string;
        };
        AdoptedCalendarDto: {
            /** Format: date */
            adoptedOn: string;
            /** Format: date-time */
            recordedAt: string;
            calendarVersion: number;
            /**
             * Format: date
             * @description By the calendar before.
             */
            previousDueOn: string;
            /** Format: date */
            dueOn: string;
        };
        SlaDto: {
            /** @enum {string} */
            state: "within" | "due-soon" | "due-today" | "overdue" | "done-early" | "done-on-time" | "done-late";
            workingDaysLeft: number;
            workingDaysOver: number;
        };
        ExplainedDayDto: {
            /** Format: date */
            date: string;
            /** @description 1 is Monday. */
            weekday: number;
            counted: boolean;
            /** @description Which counted day it is. */
            ordinal: number | null;
            reason: components["schemas"]["TextDto"];
        };
        ExplanationDto: {
            /** @description From day 0 to the due date, no gap. */
            days: components["schemas"]["ExplainedDayDto"][];
            sentence: components["schemas"]["TextDto"];
        };
        DeadlinePreviewDto: {
            /** @enum {string} */
            state: "running" | "paused" | "closed";
            /**
             * Format: date
             * @description The day of valid receipt: day 0.
             */
            startedOn: string;
            /** Format: date-time */
            startedAt: string | null;
            limit: components["schemas"]["LimitDto"];
            limitText: components["schemas"]["TextDto"];
            regime: components["schemas"]["RegimeDto"];
            calendarVersion: number;
            /** Format: date */
            originalDueOn: string;
            /**
             * Format: date
             * @description Met through the end of this day.
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            dueBefore: string;
            /** @description The days off of the year of the due date are not all announced. */
            provisional: boolean;
            extensions: components["schemas"]["GrantedExtensionDto"][];
            pauses: components["schemas"]["PauseDto"][];
            transfers: components["schemas"]["TransferDto"][];
            breaches: components["schemas"]["BreachDto"][];
            /** @description Later calendars, as they came. */
            adoptedCalendars: components["schemas"]["AdoptedCalendarDto"][];
            /** Format: date */
            closedOn: string | null;
            outcome: string | null;
            /** Format: date */
            asOfOn: string;
            sla: components["schemas"]["SlaDto"];
            workingDaysUsed: number;
            explanation: components["schemas"]["ExplanationDto"];
            /** @description Where the limit is written. */
            limitSource: string;
            /** @description Whether the limit was compared with the published text. */
            limitVerified: boolean;
        };
        DueBarDto: {
            /** @enum {string} */
            state: "overdue" | "due-today" | "due-soon" | "within";
            /** @description Working days left, at least; null when overdue. */
            fewestLeft: number | null;
            /** @description Working days left, at most; null for no end. */
            mostLeft: number | null;
            /**
             * Format: date
             * @description For `dueFrom` of the list behind the bar.
             */
            dueFrom: string | null;
            /**
             * Format: date
             * @description For `dueTo` of the list behind the bar.
             */
            dueTo: string | null;
            count: number;
        };
        DueCountsDto: {
            /** Format: date */
            countedOn: string;
            /** @description Open requests whose deadline runs. */
            open: number;
            /** @description From the overdue on; together all open ones. */
            bars: components["schemas"]["DueBarDto"][];
        };
        DueDto: {
            /**
             * Format: date
             * @description Met through the end of this day.
             */
            dueOn: string;
            /** @enum {string} */
            state: "within" | "due-soon" | "due-today" | "overdue" | "paused" | "done-early" | "done-on-time" | "done-late";
            workingDaysLeft: number;
            workingDaysOver: number;
            /** @description Whether it was extended in time. */
            extended: boolean;
            /**
             * @example {
             *       "vi": "Còn 2 ngày làm việc",
             *       "en": "2 working days left"
             *     }
             */
            text: components["schemas"]["TextDto"];
        };
        OpenStepDto: {
            /** @description Name of the task. */
            name: string | null;
            /** @description Null while nobody took it. */
            holder: components["schemas"]["NamedPersonDto"] | null;
            /**
             * @example [
             *       "vpubnd:reception"
             *     ]
             */
            candidateGroups: string[];
            /** Format: date-time */
            since: string;
        };
        LostTimeDto: {
            /** @description Name of the step. */
            name: string | null;
            /** @description Who ended it or has it. */
            person: components["schemas"]["NamedPersonDto"] | null;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description Null: until now.
             */
            to: string | null;
            /** @description By the working calendar. */
            workingDays: number;
            /** @enum {string} */
            cause: "unassigned" | "awaiting-opinion" | "awaiting-signature" | "being-worked-on";
        };
        UrgingDto: {
            /** @enum {string} */
            level: "holder" | "head";
            /** @description People; groups go by their name. */
            recipients: components["schemas"]["NamedPersonDto"][];
            note: string;
            by: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
        };
        LateRequestDto: {
            /** @description Decimal key. */
            key: string;
            /** @example YC-2026-000437 */
            code: string;
            /**
             * @description Read from where its tokens stand.
             * @enum {string}
             */
            status: "RECEIVED" | "AWAITING_REQUESTER" | "VALID" | "ASSIGNED" | "CONSULTING" | "AWAITING_PAYMENT" | "DRAFTED" | "RETURNED" | "SIGNED" | "DELIVERED" | "FULFILLED" | "PARTIALLY_FULFILLED" | "REFUSED" | "TRANSFERRED" | "LAPSED" | "WITHDRAWN" | "MERGED";
            /** @description Open and past its due date. */
            overdue: boolean;
            subject: number;
            title: string;
            /** @description The agency that answers; null until it is routed. */
            agencyCode: string | null;
            /** @enum {string} */
            channel: "network" | "direct" | "post";
            /** @enum {string|null} */
            complexity: "simple" | "complex" | null;
            /** Format: date */
            submittedOn: string;
            /**
             * Format: date
             * @description The day of valid receipt: day 0.
             */
            validOn: string | null;
            /** Format: date */
            originalDueOn: string | null;
            /**
             * Format: date
             * @description Met through the end of this day.
             */
            dueOn: string | null;
            /** @description Where it stands today; null while no clock runs. */
            due: components["schemas"]["DueDto"] | null;
            /**
             * Format: date
             * @description The first day on which it was overdue. Never cleared.
             */
            breachedOn: string | null;
            /** @enum {string|null} */
            outcome: "fulfilled" | "partially-fulfilled" | "refused" | "transferred" | "lapsed" | "withdrawn" | "merged" | null;
            /**
             * Format: date
             * @description The day of the answer.
             */
            closedOn: string | null;
            /** @description The batch of which it is a part. */
            batchKey: string | null;
            /** @description The open tasks that I may see. */
            steps: components["schemas"]["OpenStepDto"][];
            /** @description The step at which it lay longest with the agency. */
            lost: components["schemas"]["LostTimeDto"] | null;
            /** @description Who was urged, the oldest first. */
            urgings: components["schemas"]["UrgingDto"][];
        };
        LateRequestPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["LateRequestDto"][];
        };
        ContactDto: {
            name: string;
            address: string;
            /** @description Personal id or passport number. */
            idNumber: string;
            phone?: string;
            /** Format: email */
            email?: string;
        };
        SubmitRequestDto: {
            /** @description Keys of files that I have sent (`POST /api/files`) and attached nowhere yet. */
            files?: string[];
            /** @description Component indicator. */
            subject: number;
            title: string;
            purpose: string;
            /** @description What is asked for. */
            items: string[];
            /**
             * @description The agency asked; when absent, the one that leads the subject.
             * @example stc
             */
            agencyCode?: string;
            /**
             * @description Whether an agency that is not responsible may forward it to the one that is.
             * @default false
             */
            mayForward: boolean;
            /**
             * @default network
             * @enum {string}
             */
            channel: "network";
            /** @enum {string} */
            deliveryMethod: "portal" | "code" | "email" | "post" | "office";
            contact: components["schemas"]["ContactDto"];
        };
        SubmittedRequestDto: {
            /** @description Decimal key. */
            key: string;
            /** @example YC-2026-000437 */
            code: string;
            /** @example /api/requests/1048576 */
            href: string;
            /** Format: date-time */
            submittedAt: string;
        };
        RequestSummaryDto: {
            /** @description Decimal key. */
            key: string;
            /** @example YC-2026-000437 */
            code: string;
            /**
             * @description Read from where its tokens stand.
             * @enum {string}
             */
            status: "RECEIVED" | "AWAITING_REQUESTER" | "VALID" | "ASSIGNED" | "CONSULTING" | "AWAITING_PAYMENT" | "DRAFTED" | "RETURNED" | "SIGNED" | "DELIVERED" | "FULFILLED" | "PARTIALLY_FULFILLED" | "REFUSED" | "TRANSFERRED" | "LAPSED" | "WITHDRAWN" | "MERGED";
            /** @description Open and past its due date. */
            overdue: boolean;
            subject: number;
            title: string;
            /** @description The agency that answers; null until it is routed. */
            agencyCode: string | null;
            /** @enum {string} */
            channel: "network" | "direct" | "post";
            /** @enum {string|null} */
            complexity: "simple" | "complex" | null;
            /** Format: date */
            submittedOn: string;
            /**
             * Format: date
             * @description The day of valid receipt: day 0.
             */
            validOn: string | null;
            /** Format: date */
            originalDueOn: string | null;
            /**
             * Format: date
             * @description Met through the end of this day.
             */
            dueOn: string | null;
            /** @description Where it stands today; null while no clock runs. */
            due: components["schemas"]["DueDto"] | null;
            /**
             * Format: date
             * @description The first day on which it was overdue. Never cleared.
             */
            breachedOn: string | null;
            /** @enum {string|null} */
            outcome: "fulfilled" | "partially-fulfilled" | "refused" | "transferred" | "lapsed" | "withdrawn" | "merged" | null;
            /**
             * Format: date
             * @description The day of the answer.
             */
            closedOn: string | null;
            /** @description The batch of which it is a part. */
            batchKey: string | null;
        };
        RequestPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["RequestSummaryDto"][];
        };
        RequestContactDto: {
            name: string;
            address: string;
            idNumber: string;
            phone: string | null;
            email: string | null;
        };
        RequestItemDto: {
            position: number;
            description: string;
            /**
             * @description Null until it is answered.
             * @enum {string|null}
             */
            outcome: "given" | "partly-given" | "refused" | "not-held" | null;
            /**
             * @description Art. 28(1).
             * @enum {string|null}
             */
            refusalGround: "a" | "b" | "c" | "d" | "dd" | "e" | null;
            answer: string | null;
            /** @description Where it is public already (ground b). */
            publicLink: string | null;
            /** @description Codes of the requests with which it was given before (ground d). */
            earlierRequests: string[] | null;
            /**
             * Format: date
             * @description Seen to work then.
             */
            linkCheckedOn: string | null;
        };
        ClarificationDto: {
            /**
             * @description supplement: before the clock starts; clarification: of a valid request.
             * @enum {string}
             */
            stage: "supplement" | "clarification";
            points: string[];
            /** Format: date */
            askedOn: string;
            /**
             * Format: date
             * @description Last day.
             */
            dueOn: string | null;
            /** Format: date */
            answeredOn: string | null;
            answer: string | null;
            /**
             * Format: date
             * @description The agency no longer waits for the answer to a clarification.
             */
            endedOn: string | null;
        };
        TakenInRecordDto: {
            /** @enum {string} */
            act: "submission" | "confirmation" | "supplement" | "clarification" | "withdrawal" | "complaint";
            /** @enum {string} */
            arrival: "office" | "post" | "fax" | "email" | "phone";
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            enteredAt: string;
            enteredBy: components["schemas"]["NamedPersonDto"];
            evidence: string;
            /** @description Keys of files. */
            files: string[];
            lateReason: string | null;
            /** @description It counts once the requester has confirmed it. */
            writtenByOfficer: boolean;
        };
        ReceiptHandoverDto: {
            /** @description Only for those who may read the contact. */
            receiver: string | null;
            handedOverBy: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            handedOverAt: string;
        };
        DeliveryDto: {
            /** @enum {string} */
            method: "portal" | "code" | "email" | "post" | "office";
            deliveredBy: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            deliveredAt: string;
            /**
             * Format: date-time
             * @description Portal: first taken from there.
             */
            downloadedAt: string | null;
            downloadedBy: components["schemas"]["NamedPersonDto"] | null;
            /** @description Only for those who may read the contact. */
            emailAddress: string | null;
            messageId: string | null;
            /** @example RR123456789VN */
            itemNumber: string | null;
            /** Format: date */
            sentOn: string | null;
            /**
             * Format: date
             * @description Handed over by the post.
             */
            receivedOn: string | null;
            /** @description Only for those who may read the contact. */
            receiver: string | null;
            /** @enum {string|null} */
            identityPaper: "identity-card" | "passport" | null;
            /** @description Only for those who may read the contact. */
            identityDigits: string | null;
            /** @description Only for those who may read the contact. */
            mandate: string | null;
            /**
             * @description Code: its way.
             * @enum {string|null}
             */
            carrier: "email" | "post" | "office" | null;
            /**
             * Format: date-time
             * @description Code: opens nothing from then on.
             */
            codeExpiresAt: string | null;
            /**
             * Format: date-time
             * @description Code: the answer was opened.
             */
            openedAt: string | null;
            /**
             * Format: date
             * @description It came back, and was delivered again.
             */
            returnedOn: string | null;
            returnReason: string | null;
        };
        RemovedPartDto: {
            /**
             * @description What and where, without repeating it.
             * @example Số định danh cá nhân, trang 2
             */
            what: string;
            /**
             * @description Article of the law.
             * @example Điều 7 Luật Tiếp cận thông tin
             */
            ground: string;
        };
        RedactionDto: {
            removed: components["schemas"]["RemovedPartDto"][];
            redactedBy: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            redactedAt: string;
            secondReader: components["schemas"]["NamedPersonDto"] | null;
            /** @description Only for those who may see it. */
            originalKey: string | null;
        };
        ReasonDto: {
            /**
             * @description For programs.
             * @example not-claimed
             */
            code: string;
            vi: string;
            en: string;
        };
        ActionDto: {
            action: string;
            allowed: boolean;
            /** @description Only when it is not allowed. */
            reason?: components["schemas"]["ReasonDto"];
        };
        RequestFileDto: {
            /** @description Decimal key. */
            key: string;
            name: string;
            /** @description Bytes. */
            size: number;
            /** @description Media type, by its bytes. */
            mediaType: string | null;
            /** @description In hexadecimal. */
            sha256: string | null;
            /** @enum {string} */
            state: "uploading" | "refused" | "waiting" | "clean" | "unscanned" | "infected";
            stateName: components["schemas"]["TextDto"];
            /** @enum {string} */
            purpose: "request" | "supplement" | "complaint" | "intake-evidence" | "original" | "redacted" | "answer" | "opinion" | "consent" | "delivery";
            purposeName: components["schemas"]["TextDto"];
            /** @description Positions of the items that it answers. */
            positions: number[];
            /**
             * Format: date-time
             * @description With the answer.
             */
            givenAt: string | null;
            attachedBy: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            attachedAt: string;
            redaction: components["schemas"]["RedactionDto"] | null;
            /** @description Something was taken out of it: it is never given. */
            isOriginal: boolean;
            /** @example /api/requests/1048576/files/1048580/content */
            href: string;
            /** @description `download`. */
            actions: components["schemas"]["ActionDto"][];
        };
        ConsultationDto: {
            /**
             * @description The agency or division that was asked.
             * @example stc
             */
            unitCode: string;
            question: string;
            askedBy: components["schemas"]["NamedPersonDto"];
            /** Format: date */
            askedOn: string;
            /**
             * Format: date
             * @description The agencies' own term; it moves no deadline.
             */
            dueOn: string;
            opinion: string | null;
            answeredBy: components["schemas"]["NamedPersonDto"] | null;
            /** Format: date */
            answeredOn: string | null;
            /**
             * Format: date
             * @description Late since then.
             */
            escalatedOn: string | null;
        };
        ThirdPartyConsentDto: {
            /** @description The person or organisation whose consent is needed. */
            party: string;
            positions: number[];
            /** Format: date */
            askedOn: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string|null} */
            decision: "given" | "refused" | "silent" | null;
            evidence: string | null;
            /** Format: date */
            recordedOn: string | null;
        };
        QuotedCostDto: {
            name: string;
            unit: string;
            quantity: number;
            /** @description Whole đồng for one unit. */
            price: number;
            /** @description Whole đồng. */
            amount: number;
        };
        CostQuoteDto: {
            lines: components["schemas"]["QuotedCostDto"][];
            /** @description Whole đồng. */
            total: number;
            /** Format: date */
            quotedOn: string;
            /**
             * Format: date
             * @description To be paid by the end of this day.
             */
            payBy: string;
            /** Format: date */
            paidOn: string | null;
            /** @description Number of the cashier's receipt. */
            receipt: string | null;
            /** Format: date */
            unpaidOn: string | null;
        };
        ExtensionDto: {
            /** @enum {string|null} */
            ground: "consider" | "search" | "gather" | "copy" | "settle" | null;
            reason: string;
            value: number;
            /** @enum {string} */
            unit: "working-day" | "calendar-day" | "month" | "hour";
            /** Format: date */
            previousDueOn: string;
            /** Format: date */
            newDueOn: string;
            proposedBy: components["schemas"]["NamedPersonDto"];
            approvedBy: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            approvedAt: string;
        };
        SurveyAnswerDto: {
            received: boolean;
            relationshipNeeded: boolean;
            ease: number;
            /** Format: date-time */
            answeredAt: string;
        };
        ComplaintDto: {
            /** @description 1: to the agency; 2: to the People's Committee. */
            level: number;
            /** @description The agency that has it; null at the People's Committee. */
            agencyCode: string | null;
            content: string;
            /** @description Keys of the files that it came with, of those in `files` that I may see. */
            files: string[];
            /** Format: date */
            filedOn: string;
            /** Format: date */
            acceptedOn: string | null;
            /** Format: date */
            decideBy: string | null;
            /** @enum {string|null} */
            outcome: "declined" | "upheld" | "dismissed" | null;
            /** Format: date */
            decidedOn: string | null;
            reasons: string | null;
        };
        LawsuitDto: {
            complaintLevel: number | null;
            court: string;
            caseNumber: string;
            /** Format: date */
            acceptedOn: string;
            recordedBy: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            recordedAt: string;
            /**
             * @description Null while it goes on.
             * @enum {string|null}
             */
            outcome: "dismissed" | "ordered" | "discontinued" | null;
            judgment: string | null;
            /** Format: date */
            effectiveOn: string | null;
            summary: string | null;
        };
        FollowUpDto: {
            /** @description Decimal key. */
            key: string;
            /** @example YC-2026-000438 */
            code: string;
            /** @enum {string} */
            origin: "submission" | "transfer" | "correction" | "reopening" | "after-lapse";
        };
        PublicationDto: {
            /** @description Decimal key of the entry in the public register. */
            key: string;
            subject: string;
            /** @example /api/published-answers/1048590 */
            href: string;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawalReason: string | null;
        };
        TaskSubjectDto: {
            /** @enum {string} */
            type: "information-request" | "complaint" | "report" | "duty" | "publication" | "unit-review" | "privacy-request";
            /** @description Decimal key; of a complaint that of its request. */
            key: string;
            /** @example YC-2026-000437 */
            code: string;
            title: string;
            /**
             * @description Where it can be read.
             * @example /api/requests/1048576
             */
            href: string;
            /** @description The agency that answers. */
            agencyCode: string | null;
            /** @description The statutory deadline; null while none runs. */
            due: components["schemas"]["DueDto"] | null;
        };
        TaskDto: {
            /** @description Decimal key. */
            key: string;
            name: string | null;
            /**
             * @description Id of the user task in the model.
             * @example register
             */
            elementId: string;
            /** @example information-request */
            processId: string;
            /** @description Decimal key. */
            processInstanceKey: string;
            businessKey: string | null;
            /** @description What the task is about. */
            subject: components["schemas"]["TaskSubjectDto"] | null;
            /** @description Of this step. */
            due: components["schemas"]["DueDto"] | null;
            /** @description Who has it. */
            holder: components["schemas"]["NamedPersonDto"] | null;
            /** @description Id of the person who has it. */
            assignee: string | null;
            /** @description Id of the person who delegated it and completes it. */
            owner: string | null;
            /**
             * @description pending: the assignee works on it for the owner; resolved: he has handed it back.
             * @enum {string|null}
             */
            delegation: "pending" | "resolved" | null;
            /**
             * @example [
             *       "vpubnd:reception"
             *     ]
             */
            candidateGroups: string[];
            /** @description Local date or instant. */
            dueDate: string | null;
            /** @description Nobody has it, and everybody who could take it did an earlier step: it waits for another. */
            nobodyLeft: boolean;
            priority: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            claimedAt: string | null;
            actions: components["schemas"]["ActionDto"][];
        };
        RequestDto: {
            /** @description Decimal key. */
            key: string;
            /** @example YC-2026-000437 */
            code: string;
            /**
             * @description Read from where its tokens stand.
             * @enum {string}
             */
            status: "RECEIVED" | "AWAITING_REQUESTER" | "VALID" | "ASSIGNED" | "CONSULTING" | "AWAITING_PAYMENT" | "DRAFTED" | "RETURNED" | "SIGNED" | "DELIVERED" | "FULFILLED" | "PARTIALLY_FULFILLED" | "REFUSED" | "TRANSFERRED" | "LAPSED" | "WITHDRAWN" | "MERGED";
            /** @description Open and past its due date. */
            overdue: boolean;
            subject: number;
            title: string;
            /** @description The agency that answers; null until it is routed. */
            agencyCode: string | null;
            /** @enum {string} */
            channel: "network" | "direct" | "post";
            /** @enum {string|null} */
            complexity: "simple" | "complex" | null;
            /** Format: date */
            submittedOn: string;
            /**
             * Format: date
             * @description The day of valid receipt: day 0.
             */
            validOn: string | null;
            /** Format: date */
            originalDueOn: string | null;
            /**
             * Format: date
             * @description Met through the end of this day.
             */
            dueOn: string | null;
            /** @description Where it stands today; null while no clock runs. */
            due: components["schemas"]["DueDto"] | null;
            /**
             * Format: date
             * @description The first day on which it was overdue. Never cleared.
             */
            breachedOn: string | null;
            /** @enum {string|null} */
            outcome: "fulfilled" | "partially-fulfilled" | "refused" | "transferred" | "lapsed" | "withdrawn" | "merged" | null;
            /**
             * Format: date
             * @description The day of the answer.
             */
            closedOn: string | null;
            /** @description The batch of which it is a part. */
            batchKey: string | null;
            /** @description Decimal key. */
            processInstanceKey: string;
            /** @description I follow it. */
            watching: boolean;
            purpose: string;
            /**
             * @description The law, frozen on the day of submission.
             * @example LAW_2026
             */
            regime: string;
            /** Format: date-time */
            submittedAt: string;
            /** @description Number in the tracking book of the agency. */
            registerSymbol: string | null;
            /** @enum {string} */
            requestedDelivery: "portal" | "code" | "email" | "post" | "office";
            /**
             * Format: date
             * @description Last day for the written notice of the limit.
             */
            noticeDueOn: string | null;
            /** Format: date */
            noticeIssuedOn: string | null;
            /**
             * Format: date
             * @description The first day on which the notice was late.
             */
            noticeBreachedOn: string | null;
            /**
             * Format: date
             * @description Promised in the apology. It moves no deadline.
             */
            appointmentOn: string | null;
            /** Format: date */
            issuedOn: string | null;
            /**
             * Format: date
             * @description The day on which it was in hand, if anybody knows.
             */
            receivedOn: string | null;
            /**
             * @description Art. 28(1).
             * @enum {string|null}
             */
            refusalGround: "a" | "b" | "c" | "d" | "dd" | "e" | null;
            /** @enum {string|null} */
            deliveryMethod: "portal" | "code" | "email" | "post" | "office" | null;
            /** @description In a few words; `deliveries` has all of it. */
            deliveryProof: string | null;
            withdrawalReason: string | null;
            /** @description For those concerned only. */
            contact: components["schemas"]["RequestContactDto"] | null;
            items: components["schemas"]["RequestItemDto"][];
            clarifications: components["schemas"]["ClarificationDto"][];
            /** @description What officers entered for him. */
            takenIn: components["schemas"]["TakenInRecordDto"][];
            receiptHandover: components["schemas"]["ReceiptHandoverDto"] | null;
            /** @description Attempts to deliver the answer. */
            deliveries: components["schemas"]["DeliveryDto"][];
            /** @description Those that I may see. */
            files: components["schemas"]["RequestFileDto"][];
            /** @description For officials only. */
            consultations: components["schemas"]["ConsultationDto"][];
            /** @description For officials only. */
            consents: components["schemas"]["ThirdPartyConsentDto"][];
            /** @description Actual costs, once quoted. */
            costs: components["schemas"]["CostQuoteDto"] | null;
            extension: components["schemas"]["ExtensionDto"] | null;
            survey: components["schemas"]["SurveyAnswerDto"] | null;
            /**
             * @description How it came to be.
             * @enum {string}
             */
            origin: "submission" | "transfer" | "correction" | "reopening" | "after-lapse";
            /** @description Decimal key of the request that it goes on from. */
            parentKey: string | null;
            followUpReason: string | null;
            /** @description Decimal key of the request it is answered with. */
            mergedIntoKey: string | null;
            complaints: components["schemas"]["ComplaintDto"][];
            /**
             * Format: date
             * @description Last day to complain; null when it is not possible.
             */
            complainUntil: string | null;
            lawsuits: components["schemas"]["LawsuitDto"][];
            /** @description Requests that go on from this one. */
            followUps: components["schemas"]["FollowUpDto"][];
            /** @description Entries in the public register. */
            publications: components["schemas"]["PublicationDto"][];
            /** @description What my role may do, and why not now. */
            actions: components["schemas"]["ActionDto"][];
            /** @description The open tasks that I may see. */
            tasks: components["schemas"]["TaskDto"][];
            /** @description Whether only those who work on it see it. Always false for those who asked. */
            isRestricted: boolean;
            /** @description Whether I may restrict it, lift that, and see who saw it. */
            mayRestrict: boolean;
        };
        SubmitPartDto: {
            /** @description Keys of files that I have sent (`POST /api/files`) and attached nowhere yet. */
            files?: string[];
            /** @description Component indicator. */
            subject: number;
            /** @description What is asked for. */
            items: string[];
            /**
             * @description Each agency once.
             * @example stc
             */
            agencyCode: string;
        };
        SubmitBatchDto: {
            title: string;
            purpose: string;
            /**
             * @description Whether an agency that is not responsible may forward it to the one that is.
             * @default false
             */
            mayForward: boolean;
            /**
             * @default network
             * @enum {string}
             */
            channel: "network";
            /** @enum {string} */
            deliveryMethod: "portal" | "code" | "email" | "post" | "office";
            contact: components["schemas"]["ContactDto"];
            parts: components["schemas"]["SubmitPartDto"][];
        };
        SubmittedPartDto: {
            /** @description Decimal key. */
            key: string;
            /** @example YC-2026-000437 */
            code: string;
            /** @example /api/requests/1048576 */
            href: string;
        };
        SubmittedBatchDto: {
            /** @description Decimal key. */
            key: string;
            /** @example YC-2026-000437 */
            code: string;
            /** @example /api/requests/1048576 */
            href: string;
            /** Format: date-time */
            submittedAt: string;
            /** @description In the order of the agencies asked. */
            parts: components["schemas"]["SubmittedPartDto"][];
        };
        BatchPartDto: {
            /** @description Decimal key of the request that it becomes. */
            key: string;
            /** @example YC-2026-000437 */
            code: string;
            position: number;
            /** @description The agency asked; who answers is said by the request. */
            agencyCode: string;
            subject: number;
            /** @description The request as it is now, of the agency that answers; null until it has begun. */
            request: components["schemas"]["RequestSummaryDto"] | null;
        };
        RequestBatchDto: {
            /** @description Decimal key. */
            key: string;
            /** @example YCN-2026-000012 */
            code: string;
            title: string;
            purpose: string;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date */
            submittedOn: string;
            /**
             * @description closed when every part is.
             * @enum {string}
             */
            state: "open" | "closed";
            /**
             * Format: date
             * @description The latest of the parts' due dates; null while an open part has none.
             */
            dueOn: string | null;
            /** @description A part is open and past its due date. */
            overdue: boolean;
            withdrawalReason: string | null;
            parts: components["schemas"]["BatchPartDto"][];
            actions: components["schemas"]["ActionDto"][];
        };
        WithdrawalDto: {
            reason: string;
        };
        RequestActDto: {
            /** @description Decimal key of the request. */
            key: string;
            /**
             * Format: date-time
             * @description When it took effect.
             */
            at: string;
        };
        DeadlineDto: {
            /** @enum {string} */
            state: "running" | "paused" | "closed";
            /**
             * Format: date
             * @description The day of valid receipt: day 0.
             */
            startedOn: string;
            /** Format: date-time */
            startedAt: string | null;
            limit: components["schemas"]["LimitDto"];
            limitText: components["schemas"]["TextDto"];
            regime: components["schemas"]["RegimeDto"];
            calendarVersion: number;
            /** Format: date */
            originalDueOn: string;
            /**
             * Format: date
             * @description Met through the end of this day.
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            dueBefore: string;
            /** @description The days off of the year of the due date are not all announced. */
            provisional: boolean;
            extensions: components["schemas"]["GrantedExtensionDto"][];
            pauses: components["schemas"]["PauseDto"][];
            transfers: components["schemas"]["TransferDto"][];
            breaches: components["schemas"]["BreachDto"][];
            /** @description Later calendars, as they came. */
            adoptedCalendars: components["schemas"]["AdoptedCalendarDto"][];
            /** Format: date */
            closedOn: string | null;
            outcome: string | null;
            /** Format: date */
            asOfOn: string;
            sla: components["schemas"]["SlaDto"];
            workingDaysUsed: number;
            explanation: components["schemas"]["ExplanationDto"];
        };
        HistoryLineDto: {
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["NamedPersonDto"];
            /** @enum {string} */
            kind: "step" | "document" | "record" | "file";
            text: components["schemas"]["TextDto"];
            /** @description Decimal key. */
            documentKey: string | null;
            /** @description Decimal key. */
            fileKey: string | null;
        };
        HistoryDto: {
            /** @description The oldest first. */
            items: components["schemas"]["HistoryLineDto"][];
        };
        MapStepDto: {
            /** @description Id in the drawing. */
            elementId: string;
            name: string | null;
            /** @example userTask */
            type: string;
            /** @description Lane: who has to do with it. */
            lane: string | null;
            /**
             * @description What the model says of it beside; of requests, their status while they are there.
             * @example {
             *       "status": "ASSIGNED"
             *     }
             */
            properties: {
                [key: string]: string;
            };
            /**
             * @description next: every way from here leads over it; possible: it depends on what is decided or happens.
             * @enum {string}
             */
            state: "done" | "broken-off" | "current" | "next" | "possible";
            /**
             * Format: date-time
             * @description When it began.
             */
            from: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            to: string | null;
            /** @description Who ended it; of a current step, who has it. To a business nobody of the agency is named. */
            person: components["schemas"]["NamedPersonDto"] | null;
            /** @description Of a current step: why it waits. */
            waitsFor: components["schemas"]["TextDto"] | null;
        };
        ProcessMapDto: {
            /** @description Decimal key of the version that the drawing shows. */
            definitionKey: string;
            /** @description Those that ended in the order in which they did, then the current, then those to come. */
            steps: components["schemas"]["MapStepDto"][];
        };
        DocumentFileDto: {
            /** @example /api/requests/1048576/documents/1048577/pdf */
            href: string;
            /** @description Of the bytes, in hexadecimal. */
            sha256: string;
        };
        DocumentDto: {
            /** @description Decimal key. */
            key: string;
            /** @example receipt */
            kind: string;
            kindName: components["schemas"]["TextDto"];
            /** @example 07/PTN-VPUBND */
            symbol: string;
            agencyCode: string;
            title: string;
            body: string;
            /** @description Null: issued by the service. */
            signedBy: components["schemas"]["NamedPersonDto"] | null;
            /**
             * @description The mandate under which he signed.
             * @example TUQ. 12/UQ-VPUBND
             */
            signedUnder: string | null;
            /** Format: date */
            issuedOn: string;
            /** Format: date-time */
            issuedAt: string;
            /** @description Of the template of its kind. */
            templateVersion: number | null;
            /** @description Null: older than the files. */
            pdf: components["schemas"]["DocumentFileDto"] | null;
            /** @description An accessible page. */
            html: components["schemas"]["DocumentFileDto"] | null;
            /** @description Of reports: for Word. */
            docx: components["schemas"]["DocumentFileDto"] | null;
        };
        DocumentListDto: {
            /** @description The oldest first. */
            items: components["schemas"]["DocumentDto"][];
        };
        DraftedItemDto: {
            position: number;
            /** @enum {string} */
            outcome: "given" | "partly-given" | "refused" | "not-held";
            /**
             * @description Art. 28(1).
             * @enum {string|null}
             */
            ground: "a" | "b" | "c" | "d" | "dd" | "e" | null;
            answer: string | null;
            /** @description Where it is public already (ground b). */
            link: string | null;
            /** @description Keys of the files given with it. */
            files: string[];
            /** @description Requests with which it was given before (ground d). */
            earlierRequests: string[];
        };
        AnswerDecisionDto: {
            /** @enum {string} */
            outcome: "signed" | "returned";
            /** @description Why it was returned. */
            remark: string | null;
            by: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
        };
        AnswerVersionDto: {
            number: number;
            items: components["schemas"]["DraftedItemDto"][];
            preparedBy: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            preparedAt: string;
            /** @description Null while it waits. */
            decision: components["schemas"]["AnswerDecisionDto"] | null;
        };
        AnswerVersionListDto: {
            /** @description The oldest first. */
            items: components["schemas"]["AnswerVersionDto"][];
        };
        RequestFileListDto: {
            /** @description The oldest first. */
            items: components["schemas"]["RequestFileDto"][];
        };
        AttachFileDto: {
            /** @description Key of a file that I have sent. */
            file: string;
            /** @enum {string} */
            purpose: "intake-evidence" | "original" | "consent";
        };
        RecordRedactionDto: {
            /** @description Key of the original: of the request already, or sent by me. */
            original: string;
            /** @description Key of the copy, sent by me. */
            redacted: string;
            removed: components["schemas"]["RemovedPartDto"][];
            /** @description Person id of a colleague who has compared both. */
            secondReader?: string;
        };
        ExtensionProposalDto: {
            /**
             * @description For what more time is needed: a ground of `GET /api/legal-grounds`.
             * @enum {string}
             */
            ground?: "consider" | "search" | "gather" | "copy" | "settle";
            reason: string;
            /** @description Days of the kind that the law grants; as many as it grants when absent. */
            days?: number;
        };
        CorrectedContactDto: {
            name?: string;
            address?: string;
            /** @description Personal id or passport number. */
            idNumber?: string;
            phone?: string;
            /** Format: email */
            email?: string;
        };
        SupplementDto: {
            /** @description Keys of files that I have sent (`POST /api/files`) and attached nowhere yet. */
            files?: string[];
            answer: string;
            /** @description Only what is to be corrected. */
            contact?: components["schemas"]["CorrectedContactDto"];
        };
        ConcernedItemDto: {
            position: number;
        };
        CorrectionDto: {
            items: components["schemas"]["ConcernedItemDto"][];
            /** @description What is wrong or missing. */
            reason: string;
        };
        SurveyDto: {
            /** @description Did you receive the information? */
            received: boolean;
            /** @description Was a relationship needed to get it? */
            relationshipNeeded: boolean;
            /** @description 1 hard … 5 easy. */
            ease: number;
        };
        DayChoiceDto: {
            days: number;
            /**
             * Format: date
             * @description The date to which these days lead.
             */
            dueOn: string;
        };
        ExtensionOutlookDto: {
            /** @description The provision that allows it, in Vietnamese; may be empty. */
            basis: string;
            /**
             * @description Of `days`.
             * @enum {string|null}
             */
            unit: "working-day" | "calendar-day" | "month" | "hour" | null;
            /** @description None while it is not allowed. */
            choices: components["schemas"]["DayChoiceDto"][];
            /** @description Who may approve what I propose. */
            approvers: components["schemas"]["NamedPersonDto"][];
        };
        OpinionTermDto: {
            days: number;
            /**
             * Format: date
             * @description The date to which these days lead.
             */
            dueOn: string;
            /** @description On the day on which the request itself is due, or after it. */
            isLate: boolean;
        };
        OpinionsOutlookDto: {
            choices: components["schemas"]["OpinionTermDto"][];
        };
        SuppliedAnswerDto: {
            /** Format: date */
            suppliedOn: string;
            /**
             * Format: date
             * @description When the answer is due then, as presumed today.
             */
            dueOn: string;
        };
        SupplementOutlookDto: {
            /** Format: date */
            remindOn: string;
            /**
             * Format: date
             * @description After this day the request lapses.
             */
            lapseOn: string;
            /** @description A supplement may be asked for only once. */
            askedBefore: boolean;
            /** @description What is often missing. */
            usualPoints: components["schemas"]["TextDto"][];
            answers: components["schemas"]["SuppliedAnswerDto"][];
        };
        ActTargetDto: {
            /** @example stc */
            code: string;
            name: components["schemas"]["TextDto"];
            /** @description Not a division or centre of one. */
            isAgency: boolean;
            /** @description What it is there for. */
            functions: ("planning-investment" | "construction" | "pc-office" | "finance" | "tax" | "justice" | "business-association" | "transparency" | "pci-taskforce")[];
            /** @description It leads the subject of the request, or takes part in it. */
            isSuggested: boolean;
        };
        ActOutlookDto: {
            /** Format: date */
            today: string;
            /** @description The requester consented to its being passed on. */
            mayForward: boolean;
            extension: components["schemas"]["ExtensionOutlookDto"];
            opinions: components["schemas"]["OpinionsOutlookDto"];
            supplement: components["schemas"]["SupplementOutlookDto"];
            /** @description Other agencies, and all divisions. */
            targets: components["schemas"]["ActTargetDto"][];
        };
        PreparedExtensionDto: {
            /** @enum {string} */
            ground?: "consider" | "search" | "gather" | "copy" | "settle";
            /** @description As far as it is filled in. */
            reason: string;
            days: number;
        };
        PreparedSupplementDto: {
            points: string[];
        };
        PreparedTransferDto: {
            /** @description As far as it is filled in. */
            guidance: string;
        };
        PreparedItemAnswerDto: {
            position: number;
            /** @enum {string} */
            outcome: "given" | "partly-given" | "refused" | "not-held";
            /** @enum {string} */
            ground?: "a" | "b" | "c" | "d" | "dd" | "e";
            answer?: string;
            link?: string;
            /** @description Keys of files of the case. */
            files?: string[];
            /** @description Codes of requests. */
            earlierRequests?: string[];
        };
        PreparedAnswerDto: {
            answers: components["schemas"]["PreparedItemAnswerDto"][];
        };
        PreparedActDto: {
            extension?: components["schemas"]["PreparedExtensionDto"];
            supplement?: components["schemas"]["PreparedSupplementDto"];
            transfer?: components["schemas"]["PreparedTransferDto"];
            answer?: components["schemas"]["PreparedAnswerDto"];
        };
        LetterIssuerDto: {
            superior: string | null;
            name: string;
        };
        LetterRowDto: {
            label: string;
            /** @description Empty where it is filled in by hand. */
            text: string;
        };
        LetterColumnDto: {
            title: string;
            /** @enum {string} */
            align: "left" | "right";
        };
        LetterBarDto: {
            label: string;
            amount: number;
        };
        LetterBlockDto: {
            /** @enum {string} */
            type: "heading" | "paragraph" | "list" | "rows" | "table" | "bars";
            /** @description Of a heading or paragraph. */
            text?: string;
            /** @description Of a list. */
            items?: string[];
            rows?: components["schemas"]["LetterRowDto"][];
            /** @description Above a table or a bar chart. */
            caption?: string;
            /** @description Of a table. */
            columns?: components["schemas"]["LetterColumnDto"][];
            /** @description Of a table, row by row; the first of each row names it. */
            cells?: string[][];
            /** @description Of a bar chart. */
            bars?: components["schemas"]["LetterBarDto"][];
        };
        LetterSignatureDto: {
            /**
             * @example [
             *       "KT. GIÁM ĐỐC",
             *       "PHÓ GIÁM ĐỐC"
             *     ]
             */
            lines: string[];
            note: string | null;
            name: string;
        };
        ComposedLetterDto: {
            /** @description The prescribed form. */
            form: string | null;
            issuer: components["schemas"]["LetterIssuerDto"] | null;
            /** @description Null before it is numbered. */
            symbol: string | null;
            placeAndDate: string;
            /** Format: date */
            issuedOn: string | null;
            title: string;
            summary: string;
            addressee: string | null;
            blocks: components["schemas"]["LetterBlockDto"][];
            signature: components["schemas"]["LetterSignatureDto"];
            recipients: string[];
            /** @description Address of the tracking page. */
            tracking: string | null;
            /** @description What is to be known of marked words. */
            notes: string[];
        };
        LetterPreviewDto: {
            /** @description Null: none would be sent. */
            letter: components["schemas"]["ComposedLetterDto"] | null;
        };
        NewUrgingDto: {
            /**
             * @description Whoever has it; the head of the agency.
             * @enum {string}
             */
            level: "holder" | "head";
            note: string;
        };
        OpinionQuestionDto: {
            /** @description Codes of agencies and divisions. */
            units: string[];
            question: string;
            /**
             * @description Working days: the agencies' own term, which moves no deadline of the law.
             * @default 3
             */
            days: number;
        };
        ConsentQuestionDto: {
            items: components["schemas"]["ConcernedItemDto"][];
            /** @description Who has to consent; only officials see it. */
            party: string;
            /**
             * @description Working days: the agencies' own term, which moves no deadline of the law.
             * @default 3
             */
            days: number;
        };
        ClarificationQuestionDto: {
            /** @description All at once. */
            points: string[];
            /**
             * @description Working days for the answer: the service's own term. The deadline of the law runs on.
             * @default 5
             */
            days: number;
        };
        ClarificationAnswerDto: {
            /** @description Keys of files that I have sent (`POST /api/files`) and attached nowhere yet. */
            files?: string[];
            answer: string;
        };
        ComplaintContentDto: {
            /** @description Keys of files that I have sent (`POST /api/files`) and attached nowhere yet. */
            files?: string[];
            content: string;
        };
        AskingOrganisationDto: {
            name: string;
            /** @example 9900000011 */
            taxCode: string;
        };
        ReceiptDto: {
            /** @enum {string} */
            arrival: "office" | "post" | "fax" | "email" | "phone";
            /**
             * Format: date-time
             * @description When it came: not in the future, and within the last 30 days.
             */
            receivedAt: string;
            /** @description Postal number, message id, signed form … */
            evidence: string;
            /** @description Keys of files that I have sent: they become evidence of the receipt. */
            files?: string[];
            /** @description Required when it came on an earlier day than today. */
            lateReason?: string;
        };
        TakeInRequestDto: {
            /** @description Component indicator. */
            subject: number;
            title: string;
            purpose: string;
            /** @description What is asked for. */
            items: string[];
            /**
             * @description Whether an agency that is not responsible may forward it to the one that is.
             * @default false
             */
            mayForward: boolean;
            /** @enum {string} */
            deliveryMethod: "portal" | "code" | "email" | "post" | "office";
            contact: components["schemas"]["ContactDto"];
            /**
             * @description The agency at whose reception it arrived.
             * @example stc
             */
            agencyCode: string;
            /** @description For which he asks, where it is not for himself. */
            organisation?: components["schemas"]["AskingOrganisationDto"];
            receipt: components["schemas"]["ReceiptDto"];
            /**
             * @description An officer filled in the form for him. Always so on the telephone.
             * @default false
             */
            writtenByOfficer: boolean;
            /** @description How the requester confirmed at once what the officer wrote down. Without it the request is not valid before it is confirmed. */
            confirmation?: string;
        };
        TakenInDto: {
            receipt: components["schemas"]["ReceiptDto"];
        };
        TakenInAnswerDto: {
            receipt: components["schemas"]["ReceiptDto"];
            answer: string;
        };
        TakenInWithdrawalDto: {
            receipt: components["schemas"]["ReceiptDto"];
            reason: string;
        };
        TakenInComplaintDto: {
            receipt: components["schemas"]["ReceiptDto"];
            content: string;
        };
        HandOverReceiptDto: {
            /** @description Who took it. */
            receiver: string;
        };
        ReopeningDto: {
            /** @description What the agency had asked for. */
            supplement: string;
        };
        NewLawsuitDto: {
            /** @description Level of the complaint whose decision is challenged; absent for the answer itself. */
            complaintLevel?: number;
            /** @example Tòa án nhân dân tỉnh Vĩnh Long */
            court: string;
            /** @example 15/2026/TLST-HC */
            caseNumber: string;
            /**
             * Format: date
             * @description The day on which the court took it up.
             */
            acceptedOn: string;
        };
        JudgmentDto: {
            /**
             * @description ordered: the agency must answer again, which reopens what is over.
             * @enum {string}
             */
            outcome: "dismissed" | "ordered" | "discontinued";
            /** @example Bản án số 08/2026/HC-ST ngày 20/11/2026 */
            judgment: string;
            /**
             * Format: date
             * @description The day on which it took legal effect.
             */
            effectiveOn: string;
            summary: string;
        };
        DeliveryReportDto: {
            /**
             * @description returned: it must be delivered again.
             * @enum {string}
             */
            outcome: "received" | "returned";
            /**
             * Format: date
             * @description The day that the post or the message tells.
             */
            on: string;
            /** @description Why it came back; needed then. */
            reason?: string;
        };
        IssueAccessCodeDto: {
            /**
             * @description How the code reaches the requester.
             * @enum {string}
             */
            carrier: "email" | "post" | "office";
            /**
             * Format: email
             * @description By e-mail: where not to the address of the request.
             */
            emailAddress?: string;
            /** @description At the office: who takes it; needed then. */
            receiver?: string;
        };
        IssuedAccessCodeDto: {
            /**
             * @description Told this once; only its hash is kept.
             * @example K7QM-3XPD-9HTA
             */
            code: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Address of the page on which the code opens the answer. */
            href: string;
        };
        CaseMarkDto: {
            /** @description Decimal key. */
            key: string;
            reason: string;
            placedBy: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            placedAt: string;
            liftReason: string | null;
            liftedBy: components["schemas"]["NamedPersonDto"] | null;
            /** Format: date-time */
            liftedAt: string | null;
        };
        RestrictionListDto: {
            /** @description All of them, the newest first. */
            items: components["schemas"]["CaseMarkDto"][];
        };
        MarkReasonDto: {
            reason: string;
        };
        SightingDto: {
            person: components["schemas"]["NamedPersonDto"];
            /**
             * @description Pattern of the route.
             * @example /api/requests/:key/history
             */
            route: string;
            /**
             * Format: date-time
             * @description The first time in an hour.
             */
            seenAt: string;
        };
        SightingListDto: {
            /** @description The newest 200, the newest first. */
            items: components["schemas"]["SightingDto"][];
        };
        ReportStatusDto: {
            vi: string;
            en: string;
            /** @enum {string} */
            code: "opening" | "collecting" | "drafting" | "awaiting-head" | "awaiting-centre" | "accepted" | "not-begun" | "synthesising" | "awaiting-centre-head" | "awaiting-director" | "issuing" | "not-sent" | "awaiting-taskforce" | "issued" | "acknowledged" | "cancelled";
        };
        ReportSummaryDto: {
            /** @description Decimal key. */
            key: string;
            /**
             * @description Of a month, quarter, first half-year or year.
             * @example 2026-Q4
             */
            period: string;
            /** @enum {string} */
            kind: "month" | "quarter" | "half-year" | "year";
            /**
             * Format: date
             * @description First day of the period.
             */
            periodFrom: string;
            /**
             * Format: date
             * @description Its last day.
             */
            periodTo: string;
            /** @description Read from where its tokens stand. */
            status: components["schemas"]["ReportStatusDto"];
            /** @description The department that led the component at the end of the period. */
            agencyCode: string;
            agencyName: string;
            /** @description The department whose Director signs. */
            issuerCode: string;
            /** @description Decimal key. */
            processInstanceKey: string;
            /** Format: date */
            openedOn: string;
            /** @description Id of a person, or `system`. */
            openedBy: string;
            /** @description The rule by which its dates were computed. */
            ruleId: string;
            /** Format: date */
            intakeEndsOn: string;
            /** Format: date */
            issuedOn: string | null;
            /** @description The agency of the PCI taskforce, to which it is sent. */
            taskforceCode: string | null;
            /**
             * Format: date
             * @description When the taskforce said that it has it.
             */
            acknowledgedOn: string | null;
            /** Format: date */
            divisionsDueOn: string | null;
            /** Format: date */
            synthesisDueOn: string | null;
            /**
             * Format: date
             * @description By when it is to be with the taskforce.
             */
            dispatchDueOn: string | null;
            /** @description Divisions that report. */
            divisions: number;
            /** @description Divisions that have reported. */
            submitted: number;
            /** @description Divisions that missed their date. */
            late: number;
        };
        ReportPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["ReportSummaryDto"][];
        };
        PartStatusDto: {
            vi: string;
            en: string;
            /** @enum {string} */
            code: "opening" | "collecting" | "drafting" | "awaiting-head" | "awaiting-centre" | "accepted" | "not-begun" | "synthesising" | "awaiting-centre-head" | "awaiting-director" | "issuing" | "not-sent" | "awaiting-taskforce" | "issued" | "acknowledged" | "cancelled";
        };
        VersionContentDto: {
            results: string;
            difficulties: string;
            proposals: string;
        };
        IncludedPartDto: {
            unitCode: string;
            unitName: string;
            /** @description Null: has not reported. */
            versionNumber: number | null;
            nothingToReport: boolean;
            late: boolean;
        };
        IncludedMonthDto: {
            /** @example 2026-10 */
            period: string;
            /** @description Null: none was issued. */
            symbol: string | null;
            /** Format: date */
            issuedOn: string | null;
        };
        VersionDto: {
            /** @description Decimal key. */
            key: string;
            number: number;
            /** @description A nil report. */
            nothingToReport: boolean;
            content: components["schemas"]["VersionContentDto"];
            /** @description Of a synthesis. */
            includes: components["schemas"]["IncludedPartDto"][] | null;
            /** @description Of a synthesis to the taskforce. */
            months: components["schemas"]["IncludedMonthDto"][] | null;
            preparedBy: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            preparedAt: string;
            /** Format: date */
            preparedOn: string;
        };
        DecidingRoleDto: {
            vi: string;
            en: string;
            /** @example division-head */
            code: string;
        };
        DecisionDto: {
            /** @description Decimal key. */
            key: string;
            versionNumber: number;
            /** @enum {string} */
            outcome: "approved" | "accepted" | "returned" | "acknowledged";
            role: components["schemas"]["DecidingRoleDto"];
            decidedBy: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            decidedAt: string;
            /** Format: date */
            decidedOn: string;
            /** @description Why it was returned. */
            reason: string | null;
            /**
             * Format: date
             * @description Last day for the next version.
             */
            newDueOn: string | null;
            /** @description What the Director asks for beside. */
            instructions: string | null;
        };
        LatenessDto: {
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            recordedAt: string;
        };
        PartTaskDto: {
            /** @description Decimal key. */
            key: string;
            elementId: string;
            name: string;
            dueOn: string | null;
            /** @description Id of the person who has it. */
            assignee: string | null;
            actions: components["schemas"]["ActionDto"][];
        };
        PartDto: {
            /** @description Decimal key. */
            key: string;
            /** @enum {string} */
            kind: "division" | "synthesis" | "dispatch";
            unitCode: string;
            unitName: string;
            /** @description That of a unit to which I belong. */
            mine: boolean;
            status: components["schemas"]["PartStatusDto"];
            /**
             * Format: date
             * @description Never changed: a return has a date of its own.
             */
            dueOn: string;
            /** @description Where it stands today, by the date in force; null when its unit owes nothing. */
            due: components["schemas"]["DueDto"] | null;
            /**
             * Format: date
             * @description The day on which its head first sent it on.
             */
            submittedOn: string | null;
            versions: components["schemas"]["VersionDto"][];
            decisions: components["schemas"]["DecisionDto"][];
            /** @description Dates that it missed. Never erased. */
            lateness: components["schemas"]["LatenessDto"][];
            tasks: components["schemas"]["PartTaskDto"][];
        };
        ReportDto: {
            /** @description Decimal key. */
            key: string;
            /**
             * @description Of a month, quarter, first half-year or year.
             * @example 2026-Q4
             */
            period: string;
            /** @enum {string} */
            kind: "month" | "quarter" | "half-year" | "year";
            /**
             * Format: date
             * @description First day of the period.
             */
            periodFrom: string;
            /**
             * Format: date
             * @description Its last day.
             */
            periodTo: string;
            /** @description Read from where its tokens stand. */
            status: components["schemas"]["ReportStatusDto"];
            /** @description The department that led the component at the end of the period. */
            agencyCode: string;
            agencyName: string;
            /** @description The department whose Director signs. */
            issuerCode: string;
            /** @description Decimal key. */
            processInstanceKey: string;
            /** Format: date */
            openedOn: string;
            /** @description Id of a person, or `system`. */
            openedBy: string;
            /** @description The rule by which its dates were computed. */
            ruleId: string;
            /** Format: date */
            intakeEndsOn: string;
            /** Format: date */
            issuedOn: string | null;
            /** @description The agency of the PCI taskforce, to which it is sent. */
            taskforceCode: string | null;
            /**
             * Format: date
             * @description When the taskforce said that it has it.
             */
            acknowledgedOn: string | null;
            /** Format: date */
            divisionsDueOn: string | null;
            /** Format: date */
            synthesisDueOn: string | null;
            /**
             * Format: date
             * @description By when it is to be with the taskforce.
             */
            dispatchDueOn: string | null;
            /** @description Divisions that report. */
            divisions: number;
            /** @description Divisions that have reported. */
            submitted: number;
            /** @description Divisions that missed their date. */
            late: number;
            /** @description Of the divisions. */
            parts: components["schemas"]["PartDto"][];
            /** @description Of the Centre. */
            synthesis: components["schemas"]["PartDto"] | null;
            /** @description Its way to the taskforce. */
            dispatch: components["schemas"]["PartDto"] | null;
            documents: components["schemas"]["DocumentDto"][];
        };
        OpenReportDto: {
            /**
             * @description What is over: `2026-10`, `2026-Q4`, `2026-H1`, `2026`.
             * @example 2026-10
             */
            period: string;
        };
        OpenedReportDto: {
            /** @description Decimal key. */
            key: string;
            /** @example 2026-10 */
            period: string;
            /** @example /api/reports/1048576 */
            href: string;
        };
        ReportFigureDto: {
            /** @enum {string} */
            id: "measured" | "pending" | "received" | "full" | "days-to-decision" | "in-time";
            name: components["schemas"]["TextDto"];
            /**
             * @description By which definition.
             * @example cs5
             */
            metric: string;
            /** @description Which version of it. */
            definitionVersion: number;
            /** @enum {string} */
            unit: "requests" | "share" | "working-days";
            /** @description A count, 0 to 1, or days; null without data. */
            value: number | null;
            /** @description Of a share. */
            numerator: number | null;
            /** @description Requests that it is computed from. */
            n: number;
            /** @description Whether these are enough to say anything. */
            enough: boolean;
        };
        ReportStandingDto: {
            /** @enum {string} */
            standing: "early" | "on-time" | "late" | "within" | "due-soon" | "overdue";
            name: components["schemas"]["TextDto"];
            count: number;
        };
        ReadFiguresDto: {
            /** @description The department whose requests they are about. */
            agencyCode: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * Format: date
             * @description The day at whose end the requests are looked at.
             */
            asOfOn: string;
            /** Format: date-time */
            readAt: string;
            figures: components["schemas"]["ReportFigureDto"][];
            /** @description Each request is in exactly one. */
            standings: components["schemas"]["ReportStandingDto"][];
        };
        ChangedFigureDto: {
            kept: components["schemas"]["ReportFigureDto"];
            now: components["schemas"]["ReportFigureDto"];
        };
        ReportFiguresDto: {
            /** @description Those that the newest version of the synthesis shows. They never change. */
            kept: components["schemas"]["ReadFiguresDto"] | null;
            /** @description Of which version they are. */
            versionNumber: number | null;
            /** @description What the events of the requests say now. */
            now: components["schemas"]["ReadFiguresDto"];
            /** @description In what the two differ. */
            changed: components["schemas"]["ChangedFigureDto"][];
        };
        InstructionOwnerDto: {
            code: string;
            name: components["schemas"]["TextDto"];
        };
        InstructionDto: {
            /** @description Decimal key. */
            key: string;
            /** @example 3.1a */
            dutyId: string;
            name: components["schemas"]["TextDto"];
            /** @enum {string} */
            term: "week" | "month" | "quarter" | "half-year" | "year" | "instruction";
            /** @example 2026-11 */
            period: string;
            /** @example skhcn */
            ownerCode: string;
            /** @description As it was called when the period was opened. */
            ownerName: string;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "open" | "reported" | "returned" | "accepted";
            /**
             * @description Of the newest report.
             * @enum {string|null}
             */
            outcome: "done" | "nothing-due" | "not-done" | null;
            /**
             * Format: date
             * @description When its owner reported first.
             */
            firstReportedOn: string | null;
            /** @description The first report came late, or is late; no return takes that away. */
            isLate: boolean;
            issuedBy: components["schemas"]["NamedPersonDto"];
            /** @description In what authority: Director, KT., TUQ. … */
            authority: components["schemas"]["TextDto"];
            /** Format: date-time */
            issuedAt: string;
        };
        InstructionListDto: {
            /** @description I may instruct now. */
            mayIssue: boolean;
            /** @description Whom the Director may instruct. */
            owners: components["schemas"]["InstructionOwnerDto"][];
            /** @description The oldest first. */
            items: components["schemas"]["InstructionDto"][];
        };
        NewInstructionDto: {
            /** @example Công khai dự toán còn thiếu. */
            text: string;
            /**
             * @description One of the owners of the list.
             * @example skhcn-cds
             */
            ownerCode: string;
            /**
             * Format: date
             * @description The last day in time.
             * @example 2026-12-15
             */
            dueOn: string;
        };
        IssuedInstructionDto: {
            /** @description Decimal key of the item of the register. */
            key: string;
            /** @example /api/duty-periods/1048576 */
            href: string;
        };
        DutyOwnerDto: {
            /**
             * @description Of the agency, its Centre or a division.
             * @example skhcn
             */
            code: string;
            name: components["schemas"]["TextDto"];
            /** @description The agency itself, or the one to which the unit belongs. */
            agencyCode: string;
        };
        DutyDto: {
            /** @example 3.1a */
            id: string;
            /**
             * @description Where the plan says so.
             * @example II.3.1
             */
            section: string;
            name: components["schemas"]["TextDto"];
            /** @description Who answers for it on that day. */
            owners: components["schemas"]["DutyOwnerDto"][];
            /** @description Who carries it out with the owner, or in his stead, in the words of the plan. */
            carriers: components["schemas"]["TextDto"] | null;
            /** @enum {string} */
            cadence: "once" | "continuous" | "regular" | "per-document" | "weekly" | "monthly" | "monthly-and-quarterly" | "quarterly" | "half-yearly" | "yearly" | "measured" | "on-finding" | "rule";
            /** @description After which periods its owner says how it stands; none where a process shows it. */
            reviewed: ("week" | "month" | "quarter" | "half-year" | "year")[];
            /** @description The process that carries it out. */
            processId: string | null;
            /** @description Numbers of the indicators that it serves. */
            components: number[];
            legalBasis: string;
            /** @description What shows that it was done. */
            evidence: components["schemas"]["TextDto"];
        };
        DutyListDto: {
            /** Format: date */
            on: string;
            items: components["schemas"]["DutyDto"][];
        };
        PciComponentDto: {
            number: number;
            name: components["schemas"]["TextDto"];
            /** @description Who leads the work on it on that day. */
            leads: components["schemas"]["DutyOwnerDto"][];
            /** @description What is followed of it in the province; never a PCI score. */
            proxy: components["schemas"]["TextDto"];
        };
        PciComponentListDto: {
            /** @description Of the catalogue; null: none yet. */
            year: number | null;
            items: components["schemas"]["PciComponentDto"][];
        };
        DutyPeriodDto: {
            /** @description Decimal key. */
            key: string;
            /** @example 3.1a */
            dutyId: string;
            name: components["schemas"]["TextDto"];
            /** @enum {string} */
            term: "week" | "month" | "quarter" | "half-year" | "year" | "instruction";
            /** @example 2026-11 */
            period: string;
            /** @example skhcn */
            ownerCode: string;
            /** @description As it was called when the period was opened. */
            ownerName: string;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "open" | "reported" | "returned" | "accepted";
            /**
             * @description Of the newest report.
             * @enum {string|null}
             */
            outcome: "done" | "nothing-due" | "not-done" | null;
            /**
             * Format: date
             * @description When its owner reported first.
             */
            firstReportedOn: string | null;
            /** @description The first report came late, or is late; no return takes that away. */
            isLate: boolean;
        };
        DutyPeriodListDto: {
            /** @description Those that were opened, the newest first. */
            periods: string[];
            /** @description The one of the items. */
            period: string | null;
            /** @description In the order of the plan. */
            items: components["schemas"]["DutyPeriodDto"][];
        };
        DutyCheckDto: {
            accepted: boolean;
            /** @description Why it was returned. */
            reason: string | null;
            /**
             * Format: date
             * @description By when to report anew.
             */
            newDueOn: string | null;
            person: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
        };
        DutyResultDto: {
            /** @enum {string} */
            outcome: "done" | "nothing-due" | "not-done";
            summary: string;
            evidence: string | null;
            person: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
            /** @description Null until it is checked. */
            check: components["schemas"]["DutyCheckDto"] | null;
        };
        DutyPeriodDetailDto: {
            /** @description Decimal key. */
            key: string;
            /** @example 3.1a */
            dutyId: string;
            name: components["schemas"]["TextDto"];
            /** @enum {string} */
            term: "week" | "month" | "quarter" | "half-year" | "year" | "instruction";
            /** @example 2026-11 */
            period: string;
            /** @example skhcn */
            ownerCode: string;
            /** @description As it was called when the period was opened. */
            ownerName: string;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "open" | "reported" | "returned" | "accepted";
            /**
             * @description Of the newest report.
             * @enum {string|null}
             */
            outcome: "done" | "nothing-due" | "not-done" | null;
            /**
             * Format: date
             * @description When its owner reported first.
             */
            firstReportedOn: string | null;
            /** @description The first report came late, or is late; no return takes that away. */
            isLate: boolean;
            /** @description The oldest first. */
            results: components["schemas"]["DutyResultDto"][];
        };
        OpenDutyPeriodsDto: {
            /**
             * Format: date
             * @description Their last day.
             * @example 2026-10-31
             */
            endedOn: string;
        };
        OpenedDutyPeriodsDto: {
            /**
             * @example [
             *       "2026-10"
             *     ]
             */
            periods: string[];
        };
        TargetComponentDto: {
            number: number;
            name: components["schemas"]["TextDto"];
        };
        MeasuredFigureDto: {
            /** @description Decimal key. */
            key: string;
            /** @example 2026-Q3 */
            period: string;
            value: number;
            /** @description Where it was read. */
            source: string;
            sourceLink: string | null;
            /** @description The figure that it puts right. */
            correctsKey: string | null;
            /** @description Why it was put right. */
            reason: string | null;
            enteredBy: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            enteredAt: string;
        };
        TargetPeriodDto: {
            /**
             * @description `2026-11`, `2026-Q4` or `2026`.
             * @example 2026-Q3
             */
            period: string;
            /**
             * @description PENDING_PUBLICATION: VCCI has not published it yet. NO_REFERENCE: there is no median or base to compare with.
             * @enum {string}
             */
            state: "NOT_OVER" | "PENDING_PUBLICATION" | "NOT_ENTERED" | "NO_REFERENCE" | "REACHED" | "MISSED" | "FOLLOWED";
            /** @description The one that counts. */
            figure: components["schemas"]["MeasuredFigureDto"] | null;
            /** @description What it is compared with: the national median, or the value of the base year. */
            reference: components["schemas"]["MeasuredFigureDto"] | null;
        };
        PlanTargetDto: {
            /** @example online-3 */
            id: string;
            /**
             * @description The duty that says so.
             * @example 3.7a
             */
            dutyId: string;
            /** @enum {string} */
            measure: "component-score" | "component-median" | "transparency-score" | "transparency-rank" | "online-partial-share" | "online-full-share" | "portal-visits" | "business-section-visits";
            name: components["schemas"]["TextDto"];
            /** @enum {string} */
            unit: "points" | "rank" | "percent" | "visits";
            /** @enum {string} */
            rule: "above-median" | "places-gained" | "at-least" | "follow";
            /** @description In the unit of the measure; places for a rank. */
            threshold: number | null;
            /** @example 2019 */
            basePeriod: string | null;
            /** @description Where it is set for each indicator. */
            component: components["schemas"]["TargetComponentDto"] | null;
            periods: components["schemas"]["TargetPeriodDto"][];
        };
        TargetListDto: {
            year: number;
            /** @description The latest of which there is something to say. */
            thisYear: number;
            /** @description Whether you may enter figures. */
            mayEnter: boolean;
            items: components["schemas"]["PlanTargetDto"][];
        };
        MeasuredFigureListDto: {
            /** @description The newest first; that one counts. */
            items: components["schemas"]["MeasuredFigureDto"][];
        };
        EnterFigureDto: {
            /** @enum {string} */
            measure: "component-score" | "component-median" | "transparency-score" | "transparency-rank" | "online-partial-share" | "online-full-share" | "portal-visits" | "business-section-visits";
            /** @description Number of the indicator, where the measure has one figure for each. */
            component?: number;
            /** @example 2026-Q3 */
            period: string;
            /** @description In the unit of the measure. */
            value: number;
            /** @example Báo cáo PCI 2024, VCCI, trang 45 */
            source: string;
            sourceLink?: string;
            /** @description Why an earlier figure is put right; required where there is one. */
            reason?: string;
        };
        EnterFiguresDto: {
            figures: components["schemas"]["EnterFigureDto"][];
        };
        EnteredFiguresDto: {
            /** @description Decimal keys, in the order of the figures. */
            keys: string[];
        };
        PublishingAgencyDto: {
            /** @example stc */
            code: string;
            name: components["schemas"]["TextDto"];
        };
        PublicationPlaceDto: {
            /** @example portal */
            id: string;
            name: components["schemas"]["TextDto"];
            /** @description Links of this place lead there, or below. */
            hosts: string[];
        };
        CatalogueEntryDto: {
            /** @example 3.2b */
            id: string;
            /**
             * @description The duty of the plan that it carries out.
             * @example 3.2b
             */
            dutyId: string;
            name: components["schemas"]["TextDto"];
            /** @description Who publishes it on that day. */
            owners: components["schemas"]["PublishingAgencyDto"][];
            places: components["schemas"]["PublicationPlaceDto"][];
            /** @description Working days from the document’s date; null where no rule fixes any. */
            limitWorkingDays: number | null;
            /**
             * @description How often something new is to come.
             * @enum {string}
             */
            rhythm: "per-document" | "weekly" | "monthly" | "quarterly" | "yearly";
            /** @description Whether its documents carry “Cổng TTĐT (để đăng công khai)”. */
            needsMark: boolean;
            legalBasis: string;
            /** @description Whether somebody with responsibility has confirmed it. */
            verified: boolean;
            components: number[];
        };
        PublicationCatalogueDto: {
            /** Format: date */
            on: string;
            /** @description In the order of the plan. */
            items: components["schemas"]["CatalogueEntryDto"][];
        };
        ListedPublicationDto: {
            /** @description Decimal key. */
            key: string;
            /** @example 3.2b */
            subjectId: string;
            /** @description Of the entry of the catalogue. */
            subject: components["schemas"]["TextDto"];
            numberSymbol: string;
            title: string;
            /** Format: date */
            documentOn: string;
            isMarked: boolean;
            ownerCode: string;
            /** @description As it was called when the document was proposed. */
            ownerName: string;
            /** @enum {string} */
            state: "proposed" | "returned" | "approved" | "published" | "withdrawn";
            /**
             * @description Null when it is withdrawn.
             * @enum {string|null}
             */
            timing: "on-time" | "late" | "waiting" | "no-limit" | null;
            /**
             * Format: date
             * @description Null where no rule fixes a day.
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description The first day on which a checked link was alive at each place.
             */
            publishedOn: string | null;
            /** @description Working days from the document’s date to that day. */
            lagWorkingDays: number | null;
            deadLinks: number;
        };
        PublicationPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            /** @description The newest first. */
            items: components["schemas"]["ListedPublicationDto"][];
        };
        PublicationProposalDto: {
            numberSymbol: string;
            title: string;
            person: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
            /** @description Null until it is decided. */
            approved: boolean | null;
            /** @description Why it was returned. */
            reason: string | null;
            decidedBy: components["schemas"]["NamedPersonDto"] | null;
            /** Format: date-time */
            decidedAt: string | null;
        };
        PublicationLinkDto: {
            /** @example portal */
            place: string;
            placeName: components["schemas"]["TextDto"];
            /** @description Null until it is entered. */
            link: string | null;
            /** Format: date */
            firstAliveOn: string | null;
            /** Format: date-time */
            checkedAt: string | null;
            /** Format: date-time */
            deadSince: string | null;
        };
        LinkEventDto: {
            placeName: components["schemas"]["TextDto"];
            link: string;
            /** @enum {string} */
            kind: "alive" | "failed" | "dead" | "recovered" | "replaced";
            /** @description Null when nobody answered. */
            httpStatus: number | null;
            /** Format: date-time */
            at: string;
        };
        PublicationDetailDto: {
            /** @description Decimal key. */
            key: string;
            /** @example 3.2b */
            subjectId: string;
            /** @description Of the entry of the catalogue. */
            subject: components["schemas"]["TextDto"];
            numberSymbol: string;
            title: string;
            /** Format: date */
            documentOn: string;
            isMarked: boolean;
            ownerCode: string;
            /** @description As it was called when the document was proposed. */
            ownerName: string;
            /** @enum {string} */
            state: "proposed" | "returned" | "approved" | "published" | "withdrawn";
            /**
             * @description Null when it is withdrawn.
             * @enum {string|null}
             */
            timing: "on-time" | "late" | "waiting" | "no-limit" | null;
            /**
             * Format: date
             * @description Null where no rule fixes a day.
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description The first day on which a checked link was alive at each place.
             */
            publishedOn: string | null;
            /** @description Working days from the document’s date to that day. */
            lagWorkingDays: number | null;
            deadLinks: number;
            /** @description The oldest first. */
            proposals: components["schemas"]["PublicationProposalDto"][];
            /** @description One for each place. */
            links: components["schemas"]["PublicationLinkDto"][];
            /** @description The oldest first. */
            events: components["schemas"]["LinkEventDto"][];
        };
        ProposePublicationDto: {
            /**
             * @description Id of an entry of the catalogue.
             * @example 3.2b
             */
            subjectId: string;
            /** @example 12/CT-UBND */
            numberSymbol: string;
            /** @description Trích yếu. */
            title: string;
            /** Format: date */
            documentOn: string;
            /** @description Whether “Cổng TTĐT (để đăng công khai)” is among its recipients. */
            isMarked: boolean;
        };
        PublicationKeyDto: {
            /** @description Decimal key. */
            key: string;
        };
        ReplaceLinkDto: {
            /** @example portal */
            place: string;
            /** @example https://vinhlong.gov.vn/van-ban/12 */
            link: string;
        };
        EntryCoverageDto: {
            /** @description Without what was withdrawn. */
            documents: number;
            onTime: number;
            /** @description Public after the due date, or not public although past. */
            late: number;
            /** @description Neither public nor late. */
            waiting: number;
            /** @description Public, where no rule fixes when. */
            noLimit: number;
            /** @description Documents with a dead link. */
            dead: number;
            /** @description Working days; null: nothing is public. */
            medianLag: number | null;
            /** @example 3.2b */
            subjectId: string;
            name: components["schemas"]["TextDto"];
            owners: components["schemas"]["PublishingAgencyDto"][];
            /** @description Codes of owners with nothing new in a period. */
            staleOwners: string[];
        };
        UnitCoverageDto: {
            /** @description Without what was withdrawn. */
            documents: number;
            onTime: number;
            /** @description Public after the due date, or not public although past. */
            late: number;
            /** @description Neither public nor late. */
            waiting: number;
            /** @description Public, where no rule fixes when. */
            noLimit: number;
            /** @description Documents with a dead link. */
            dead: number;
            /** @description Working days; null: nothing is public. */
            medianLag: number | null;
            unit: components["schemas"]["PublishingAgencyDto"];
            /** @description Entries with nothing new in a whole period. */
            staleSubjects: string[];
        };
        PublicationCoverageDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * Format: date
             * @description On which lateness, dead links and staleness are seen.
             */
            asOf: string;
            /** @description In the order of the plan. */
            entries: components["schemas"]["EntryCoverageDto"][];
            units: components["schemas"]["UnitCoverageDto"][];
        };
        UnitReviewDto: {
            /** @description Decimal key. */
            key: string;
            /** @enum {string} */
            term: "month" | "quarter";
            /** @example 2026-11 */
            period: string;
            /**
             * @description Of the agency or the division.
             * @example stc
             */
            unitCode: string;
            /** @description As it was called when the review was opened. */
            unitName: string;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "open" | "concluded" | "returned" | "remedying" | "closed";
            /**
             * Format: date
             * @description When it was concluded first.
             */
            concludedOn: string | null;
            /** @description The first conclusion came late, or is late; that stays. */
            isLate: boolean;
            findings: number;
            openFindings: number;
            lateFindings: number;
        };
        UnitReviewListDto: {
            /** @description Those that were opened, the newest first. */
            periods: string[];
            /** @description The one of the items. */
            period: string | null;
            /** @description Those that one may read, by unit. */
            items: components["schemas"]["UnitReviewDto"][];
        };
        PlannedFindingDto: {
            /** @example 3.3b */
            dutyId: string | null;
            text: string;
            /** Format: date */
            dueOn: string;
        };
        ReviewApprovalDto: {
            approved: boolean;
            /** @description Why it was returned. */
            reason: string | null;
            person: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
        };
        ReviewConclusionDto: {
            assessment: string;
            findings: components["schemas"]["PlannedFindingDto"][];
            person: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
            /** @description Null until decided. */
            approval: components["schemas"]["ReviewApprovalDto"] | null;
        };
        FindingCheckDto: {
            /** @enum {string} */
            outcome: "accepted" | "returned" | "not-remedied";
            reason: string | null;
            /**
             * Format: date
             * @description By when to answer anew.
             */
            newDueOn: string | null;
            person: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
        };
        FindingAnswerDto: {
            text: string;
            evidence: string;
            person: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
            /** @description It came after the deadline of its time. */
            isLate: boolean;
            /** @description Null until it is checked. */
            check: components["schemas"]["FindingCheckDto"] | null;
        };
        AccountabilityDecisionDto: {
            /** @enum {string} */
            outcome: "approved" | "declined" | "returned";
            reason: string | null;
            person: components["schemas"]["NamedPersonDto"];
            /** @description The mandate, e.g. `KT. 12/UQ-SKHCN`. */
            signedUnder: string | null;
            /** Format: date-time */
            at: string;
        };
        AccountabilityProposalDto: {
            /** @description False: it was closed without a proposal. */
            isProposed: boolean;
            text: string;
            person: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
            /** @description Null until then. */
            decision: components["schemas"]["AccountabilityDecisionDto"] | null;
        };
        ReviewFindingDto: {
            /** @description Among those of its review, from 1. */
            number: number;
            /** @example 3.3b */
            dutyId: string | null;
            text: string;
            /**
             * Format: date
             * @description The first deadline.
             */
            dueOn: string;
            /**
             * Format: date
             * @description The deadline in force.
             */
            currentDueOn: string;
            /** @enum {string} */
            state: "open" | "answered" | "returned" | "unremedied" | "proposed" | "remedied" | "closed" | "held-to-account" | "not-held-to-account";
            /** @description A deadline was missed; nothing takes that away. */
            isLate: boolean;
            /**
             * Format: date
             * @description When waiting for an answer was given up.
             */
            unansweredOn: string | null;
            /** @description The oldest first. */
            answers: components["schemas"]["FindingAnswerDto"][];
            /** @description The oldest first; the unit reads those to which the Director agreed. */
            proposals: components["schemas"]["AccountabilityProposalDto"][];
        };
        PublicationCountsDto: {
            /** @description Without what was withdrawn. */
            documents: number;
            onTime: number;
            /** @description Public after the due date, or not public although past. */
            late: number;
            /** @description Neither public nor late. */
            waiting: number;
            /** @description Public, where no rule fixes when. */
            noLimit: number;
            /** @description Documents with a dead link. */
            dead: number;
            /** @description Working days; null: nothing is public. */
            medianLag: number | null;
        };
        UnitReviewDetailDto: {
            /** @description Decimal key. */
            key: string;
            /** @enum {string} */
            term: "month" | "quarter";
            /** @example 2026-11 */
            period: string;
            /**
             * @description Of the agency or the division.
             * @example stc
             */
            unitCode: string;
            /** @description As it was called when the review was opened. */
            unitName: string;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "open" | "concluded" | "returned" | "remedying" | "closed";
            /**
             * Format: date
             * @description When it was concluded first.
             */
            concludedOn: string | null;
            /** @description The first conclusion came late, or is late; that stays. */
            isLate: boolean;
            findings: number;
            openFindings: number;
            lateFindings: number;
            /**
             * Format: date
             * @description First day of the period.
             */
            fromOn: string;
            /**
             * Format: date
             * @description Its last day.
             */
            toOn: string;
            /** @description The oldest first; the unit reads what was approved. */
            conclusions: components["schemas"]["ReviewConclusionDto"][];
            reviewed: components["schemas"]["ReviewFindingDto"][];
            /** @description How the unit reported in the period. */
            duties: components["schemas"]["DutyPeriodDto"][];
            /** @description Of documents dated in the period; null where the unit publishes nothing. */
            publication: components["schemas"]["PublicationCountsDto"] | null;
        };
        OpenUnitReviewsDto: {
            /**
             * Format: date
             * @description The last day of the period.
             * @example 2026-10-31
             */
            endedOn: string;
        };
        OpenedUnitReviewsDto: {
            /**
             * @example [
             *       "2026-10"
             *     ]
             */
            periods: string[];
        };
        ChainStepDto: {
            /** @description Id in the drawing. */
            elementId: string;
            name: string | null;
            place: number;
            /**
             * @description sent-back: what followed was no later place.
             * @enum {string}
             */
            state: "done" | "sent-back" | "current" | "coming";
            /** @description Who ended it; of the current step, who has it. */
            by: components["schemas"]["NamedPersonDto"] | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            at: string | null;
        };
        SigningAuthorityDto: {
            /** @enum {string} */
            form: "KT" | "TUQ" | "TL";
            /** @description Number and symbol of the mandate; a deputy signs KT. without one. */
            document: string | null;
        };
        SigningDto: {
            /** @description Where in its chain the task is, from 1 on. */
            place: number;
            length: number;
            /** @description Done, current, coming. */
            steps: components["schemas"]["ChainStepDto"][];
            /** @description Who sent the paper on its way, last. */
            preparedBy: components["schemas"]["NamedPersonDto"] | null;
            /** Format: date-time */
            preparedAt: string | null;
            /** @description What a signature brings about. */
            effect: components["schemas"]["TextDto"] | null;
            /** @description As what I would sign; null for who signs in his own name. */
            authority: components["schemas"]["SigningAuthorityDto"] | null;
        };
        SigningTaskDto: {
            /** @description Decimal key. */
            key: string;
            name: string | null;
            /**
             * @description Id of the user task in the model.
             * @example register
             */
            elementId: string;
            /** @example information-request */
            processId: string;
            /** @description Decimal key. */
            processInstanceKey: string;
            businessKey: string | null;
            /** @description What the task is about. */
            subject: components["schemas"]["TaskSubjectDto"] | null;
            /** @description Of this step. */
            due: components["schemas"]["DueDto"] | null;
            /** @description Who has it. */
            holder: components["schemas"]["NamedPersonDto"] | null;
            /** @description Id of the person who has it. */
            assignee: string | null;
            /** @description Id of the person who delegated it and completes it. */
            owner: string | null;
            /**
             * @description pending: the assignee works on it for the owner; resolved: he has handed it back.
             * @enum {string|null}
             */
            delegation: "pending" | "resolved" | null;
            /**
             * @example [
             *       "vpubnd:reception"
             *     ]
             */
            candidateGroups: string[];
            /** @description Local date or instant. */
            dueDate: string | null;
            /** @description Nobody has it, and everybody who could take it did an earlier step: it waits for another. */
            nobodyLeft: boolean;
            priority: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            claimedAt: string | null;
            actions: components["schemas"]["ActionDto"][];
            signing: components["schemas"]["SigningDto"];
        };
        SigningTaskPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["SigningTaskDto"][];
        };
        TaskPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["TaskDto"][];
        };
        TaskDetailDto: {
            /** @description Decimal key. */
            key: string;
            name: string | null;
            /**
             * @description Id of the user task in the model.
             * @example register
             */
            elementId: string;
            /** @example information-request */
            processId: string;
            /** @description Decimal key. */
            processInstanceKey: string;
            businessKey: string | null;
            /** @description What the task is about. */
            subject: components["schemas"]["TaskSubjectDto"] | null;
            /** @description Of this step. */
            due: components["schemas"]["DueDto"] | null;
            /** @description Who has it. */
            holder: components["schemas"]["NamedPersonDto"] | null;
            /** @description Id of the person who has it. */
            assignee: string | null;
            /** @description Id of the person who delegated it and completes it. */
            owner: string | null;
            /**
             * @description pending: the assignee works on it for the owner; resolved: he has handed it back.
             * @enum {string|null}
             */
            delegation: "pending" | "resolved" | null;
            /**
             * @example [
             *       "vpubnd:reception"
             *     ]
             */
            candidateGroups: string[];
            /** @description Local date or instant. */
            dueDate: string | null;
            /** @description Nobody has it, and everybody who could take it did an earlier step: it waits for another. */
            nobodyLeft: boolean;
            priority: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            claimedAt: string | null;
            actions: components["schemas"]["ActionDto"][];
            formId: string | null;
            /** @description JSON Schema 2020-12 of what completion takes as `variables`. */
            form: {
                [key: string]: unknown;
            } | null;
            /** @description What is known at the task; a requester is shown what his form asks about. */
            variables: {
                [key: string]: unknown;
            };
            /** @description Where the task signs something. */
            signing: components["schemas"]["SigningDto"] | null;
        };
        TaskHolderDto: {
            /** @description Decimal key. */
            key: string;
            /** @description Id of the person who has it. */
            assignee: string | null;
            /** @description Id of the person who delegated it and completes it. */
            owner: string | null;
            /**
             * @description pending: the assignee works on it for the owner; resolved: he has handed it back.
             * @enum {string|null}
             */
            delegation: "pending" | "resolved" | null;
            /** Format: date-time */
            claimedAt: string | null;
        };
        DelegationDto: {
            /** @description Decimal key of a person of the same organisation. */
            person: string;
        };
        CompletionDto: {
            /** @description What the person filled in, by the form of the task. */
            variables: {
                [key: string]: unknown;
            };
        };
        CompletedTaskDto: {
            /** @description Decimal key. */
            key: string;
            /** @description Decimal key. */
            processInstanceKey: string;
            /** Format: date-time */
            completedAt: string;
        };
        DraftDto: {
            /** @description 0 when there is no draft. */
            revision: number;
            /** Format: date-time */
            savedAt: string | null;
            content: {
                [key: string]: unknown;
            } | null;
        };
        SaveDraftDto: {
            /** @description What is filled in so far, valid or not; 256 KiB at most. */
            content: {
                [key: string]: unknown;
            };
            /** @description The revision that was read or saved last; 0 when there was no draft. */
            basedOn: number;
        };
        SavedDraftDto: {
            /** @description 0 when there is no draft. */
            revision: number;
            /** Format: date-time */
            savedAt: string | null;
        };
        DataCorrectionDto: {
            /** @enum {string} */
            field: "name" | "address" | "phone" | "email";
            /** @description What is right. */
            value: string;
        };
        ErasedClassDto: {
            /** @enum {string} */
            class: "account" | "contact" | "correspondence" | "access-log" | "attachment" | "dossier" | "record";
            /** @description Rows deleted or overwritten. */
            erased: number;
            /** @description Rows of open or held requests, which go later. */
            withheld: number;
            /** @description Rows kept as archives or as the record. */
            kept: number;
        };
        PrivacyTaskDto: {
            /** @description Decimal key. */
            key: string;
            name: string;
            assignee: components["schemas"]["NamedPersonDto"] | null;
        };
        PrivacyRequestDto: {
            /** @description Decimal key. */
            key: string;
            /** @enum {string} */
            kind: "export" | "correction" | "erasure";
            kindName: components["schemas"]["TextDto"];
            person: components["schemas"]["NamedPersonDto"];
            /** @description Empty once the person’s data was erased. */
            details: string;
            correction: components["schemas"]["DataCorrectionDto"] | null;
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date
             * @description The last day for the answer.
             */
            answerBy: string;
            /** Format: date */
            answeredOn: string | null;
            /**
             * Format: date
             * @description The first day on which the answer was late.
             */
            answerBreachedOn: string | null;
            /**
             * Format: date
             * @description Before it was extended.
             */
            originalDueOn: string;
            /** Format: date */
            dueOn: string;
            /** @description Null once it is closed. */
            due: components["schemas"]["DueDto"] | null;
            extensionReason: string | null;
            /**
             * Format: date
             * @description The first day on which it was overdue.
             */
            breachedOn: string | null;
            /** @enum {string|null} */
            outcome: "done" | "partly-done" | "refused" | null;
            /** @description The ground of a refusal. */
            reason: string | null;
            /** @description What an erasure did. */
            result: components["schemas"]["ErasedClassDto"][] | null;
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: date
             * @description Until when the copy can be downloaded.
             */
            copyUntil: string | null;
            /** @description What is to be done, for whoever acts on it. */
            tasks: components["schemas"]["PrivacyTaskDto"][];
            /** @description Where its limits stand. */
            source: string;
        };
        PrivacyRequestPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["PrivacyRequestDto"][];
        };
        AskPrivacyDto: {
            /** @enum {string} */
            kind: "export" | "correction" | "erasure";
            /** @description What is asked for, and why. */
            details: string;
            /** @description With a correction, and only then. */
            correction?: components["schemas"]["DataCorrectionDto"];
        };
        PrivacyRequestKeyDto: {
            /** @description Decimal key. */
            key: string;
        };
        CopiedPartDto: {
            /** @example Phiên đăng nhập */
            name: string;
            rows: {
                [key: string]: unknown;
            }[];
        };
        CopiedClassDto: {
            /** @enum {string} */
            class: "account" | "contact" | "correspondence" | "access-log" | "attachment" | "dossier" | "record";
            /** @example Dữ liệu tài khoản */
            name: string;
            /** @description On what grounds it is kept. */
            basis: string;
            parts: components["schemas"]["CopiedPartDto"][];
        };
        PersonCopyDto: {
            /**
             * Format: date-time
             * @description When it was gathered.
             */
            madeAt: string;
            classes: components["schemas"]["CopiedClassDto"][];
        };
        PersonalTableDto: {
            name: components["schemas"]["TextDto"];
            fields: string[];
            /**
             * @description When it is erased.
             * @enum {string}
             */
            erasure: "deleting" | "overwriting" | "keeping";
        };
        RetentionRuleDto: {
            /** @enum {string} */
            class: "account" | "contact" | "correspondence" | "access-log";
            months: number;
            /**
             * Format: date
             * @description The first day; tomorrow at the earliest.
             */
            validFrom: string;
            /** @description The text that says so. */
            source: string;
            /** @description Whether somebody has compared it with the text of the law. */
            verified: boolean;
        };
        PersonalDataClassDto: {
            /** @enum {string} */
            id: "account" | "contact" | "correspondence" | "access-log" | "attachment" | "dossier" | "record";
            name: components["schemas"]["TextDto"];
            basis: string;
            tables: components["schemas"]["PersonalTableDto"][];
            /** @description The newest first; none where the law on archives decides. */
            rules: components["schemas"]["RetentionRuleDto"][];
        };
        PersonalDataClassesDto: {
            items: components["schemas"]["PersonalDataClassDto"][];
        };
        ExpiredClassDto: {
            /** @enum {string} */
            class: "account" | "contact" | "correspondence" | "access-log";
            months: number;
            /** @description Rows that the next round lets go. */
            rows: number;
        };
        ExpectedExpiryDto: {
            items: components["schemas"]["ExpiredClassDto"][];
        };
        NewRetentionDto: {
            /** @enum {string} */
            class: "account" | "contact" | "correspondence" | "access-log";
            months: number;
            /**
             * Format: date
             * @description The first day; tomorrow at the earliest.
             */
            validFrom: string;
            /** @description The text that says so. */
            source: string;
            /** @description Whether somebody has compared it with the text of the law. */
            verified: boolean;
        };
        LegalHoldsDto: {
            /** @description Whether nothing of it may be erased now. */
            isHeld: boolean;
            /** @description All of them, the newest first. */
            items: components["schemas"]["CaseMarkDto"][];
        };
        PeriodDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        IndicatorPeriodDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @example 2026-Q4 */
            id: string;
            /** @enum {string} */
            kind: "month" | "quarter" | "year";
            name: components["schemas"]["TextDto"];
            /** @description The one of its kind before it. */
            previous: components["schemas"]["PeriodDto"];
            yearBefore: components["schemas"]["PeriodDto"];
        };
        AnswerDayDto: {
            days: number;
            /** @description Decided after just so many days. */
            count: number;
            /** @description Decided by then. */
            within: number;
        };
        AppliedLimitDto: {
            /** @description Working days. */
            days: number;
            /** @description Measured cases that the law sets it for. */
            cases: number;
            /** @description All measured cases decided within so many days. */
            within: number;
        };
        AnswerDaysDto: {
            /** Format: date */
            asOfOn: string;
            /** @enum {string} */
            clock: "gross" | "statutory" | "net" | "held";
            /** @description Measured cases, decided or not. */
            n: number;
            /** @description Whether n is large enough to say anything (10). */
            enough: boolean;
            decided: number;
            /** @description By when half of all n were decided. */
            median: number | null;
            /** @description By when nine tenths of all n were decided. */
            p90: number | null;
            days: components["schemas"]["AnswerDayDto"][];
            limits: components["schemas"]["AppliedLimitDto"][];
        };
        TrendLimitsDto: {
            low: number;
            high: number;
            /** @description Median of the monthly medians of the baseline. */
            centre: number;
        };
        BaselineDto: {
            /** @example 2026-01 */
            from: string;
            /** @example 2026-06 */
            to: string;
        };
        TrendMonthDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @example 2026-10 */
            month: string;
            /** @description Measured cases. */
            n: number;
            /** @description Whether n is large enough to say anything (10). */
            enough: boolean;
            /** @description Whether the month has ended. */
            isOver: boolean;
            /** @description Kaplan–Meier; null while less than half is decided. */
            median: number | null;
            /** @enum {string|null} */
            outside: "above" | "below" | null;
        };
        MonthlyTrendDto: {
            /** Format: date */
            asOfOn: string;
            /** @enum {string} */
            clock: "gross" | "statutory" | "net" | "held";
            /** @description Median ± 3 ranges / 0.954. */
            limits: components["schemas"]["TrendLimitsDto"] | null;
            /** @description Months that set the limits. */
            baseline: components["schemas"]["BaselineDto"] | null;
            /** @description So many months set them: the first with enough cases. */
            baselineMonths: number;
            months: components["schemas"]["TrendMonthDto"][];
        };
        TargetDto: {
            /** @example 0.9 */
            share: number;
            source: components["schemas"]["TextDto"];
        };
        IntervalDto: {
            low: number;
            high: number;
        };
        RatioSetsDto: {
            /** @enum {string} */
            numerator: "measured" | "pending" | "excluded" | "transferred" | "merged" | "asked-again" | "withdrawn-before-due" | "never-valid" | "not-yet-valid" | "received" | "full" | "given" | "answerable" | "of-firms" | "received-by-firms" | "decided" | "refused" | "undecided" | "early" | "on-time" | "late" | "within" | "due-soon" | "overdue" | "closed" | "in-time" | "in-time-originally" | "late-result" | "late-notice" | "late-receipt" | "late-extension" | "groundless" | "received-in-the-end";
            /** @enum {string} */
            denominator: "measured" | "pending" | "excluded" | "transferred" | "merged" | "asked-again" | "withdrawn-before-due" | "never-valid" | "not-yet-valid" | "received" | "full" | "given" | "answerable" | "of-firms" | "received-by-firms" | "decided" | "refused" | "undecided" | "early" | "on-time" | "late" | "within" | "due-soon" | "overdue" | "closed" | "in-time" | "in-time-originally" | "late-result" | "late-notice" | "late-receipt" | "late-extension" | "groundless" | "received-in-the-end";
        };
        RatioDto: {
            numerator: number;
            denominator: number;
            /** @description 0 to 1; null without cases. */
            value: number | null;
            /** @description Wilson, 95 %. */
            interval95: components["schemas"]["IntervalDto"] | null;
            /** @description The cases behind: `set` of the list. */
            sets: components["schemas"]["RatioSetsDto"];
        };
        AgencyShareDto: {
            /** @description `none`: not routed yet. */
            agencyCode: string;
            share: components["schemas"]["RatioDto"];
            /** @description Whether there are enough cases to say anything (10). */
            enough: boolean;
            /**
             * @description Where its whole interval lies against the target.
             * @enum {string|null}
             */
            standing: "below" | "above" | null;
            /** @description Outside the limits of 99.8 % around the target. */
            isUnusual: boolean;
        };
        FunnelStepDto: {
            n: number;
            /** @description 95 %. */
            warning: components["schemas"]["IntervalDto"];
            /** @description 99.8 %. */
            alarm: components["schemas"]["IntervalDto"];
        };
        AgencyComparisonDto: {
            /** Format: date */
            asOfOn: string;
            /** @enum {string} */
            compared: "received" | "full" | "legal" | "inTime" | "inTimeOfClosed" | "inTimeOriginally";
            target: components["schemas"]["TargetDto"];
            whole: components["schemas"]["RatioDto"];
            /** @description Those with the most cases first. */
            agencies: components["schemas"]["AgencyShareDto"][];
            /** @description Where chance alone leaves agencies. */
            funnel: components["schemas"]["FunnelStepDto"][];
        };
        MonthlyMedianDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @example 2026-10 */
            month: string;
            /** @description Measured cases. */
            n: number;
            /** @description Whether n is large enough to say anything (10). */
            enough: boolean;
            /** @description Whether the month has ended. */
            isOver: boolean;
            /** @description Kaplan–Meier; null while less than half is decided. */
            median: number | null;
        };
        AgencyMonthDto: {
            /** @description `none`: not routed yet. */
            agencyCode: string;
            /** @description Measured cases. */
            n: number;
            months: components["schemas"]["MonthlyMedianDto"][];
        };
        AgencyMonthsDto: {
            /** Format: date */
            asOfOn: string;
            /** @enum {string} */
            clock: "gross" | "statutory" | "net" | "held";
            /** @description The longest median: one scale for all. */
            longest: number;
            /** @description Those with the most cases first. */
            agencies: components["schemas"]["AgencyMonthDto"][];
        };
        BreachDayDto: {
            /** Format: date */
            date: string;
            /** @description 1 is Monday, 7 Sunday. */
            weekday: number;
            /** @description Not answered by this, their final due date. */
            late: number;
            isWorked: boolean;
            /** @description Why it is no ordinary day. */
            reason: components["schemas"]["TextDto"] | null;
        };
        BreachCalendarDto: {
            /** Format: date */
            asOfOn: string;
            days: components["schemas"]["BreachDayDto"][];
        };
        GroundCountDto: {
            /**
             * @description Point of Art. 28(1); `none`: not stated.
             * @enum {string}
             */
            ground: "a" | "b" | "c" | "d" | "dd" | "e" | "none";
            count: number;
        };
        AgencyRefusalsDto: {
            /** @description `none`: not routed yet. */
            agencyCode: string;
            /** @description Refused among the decided. */
            refused: components["schemas"]["RatioDto"];
            /** @description Whether there are enough cases to say anything (10). */
            enough: boolean;
            grounds: components["schemas"]["GroundCountDto"][];
        };
        AgencyGroundsDto: {
            /** Format: date */
            asOfOn: string;
            grounds: components["schemas"]["GroundCountDto"][];
            agencies: components["schemas"]["AgencyRefusalsDto"][];
        };
        UnitOpinionsDto: {
            /**
             * @description The agency or division that was asked.
             * @example stc
             */
            unitCode: string;
            /** @description Given by their day. */
            inTime: number;
            /** @description Given after their day, or owed since. */
            late: number;
            /** @description Not due yet. */
            waiting: number;
            /** @description Whether those that were due are enough to say anything (10). */
            enough: boolean;
        };
        AskedOpinionDto: {
            key: string;
            requestKey: string;
            /** @example YC-2026-000437 */
            code: string;
            /** @description Of the request. */
            title: string;
            /** @description Whose request it is. */
            agencyCode: string | null;
            unitCode: string;
            /** Format: date */
            askedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            answeredOn: string | null;
        };
        OpinionPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            /** @description Of all pages together. */
            count: number;
            items: components["schemas"]["AskedOpinionDto"][];
        };
        DetectedCaseDto: {
            /** @description Decimal key of the request. */
            requestKey: string;
            /** @example YC-2026-000437 */
            code: string;
            agencyCode: string | null;
            /** Format: date */
            closedOn: string;
        };
        DetectedAgencyDto: {
            agencyCode: string | null;
            /** @description Measured requests closed in the period. */
            closed: number;
            /** @description Of these, on their due date. */
            onLastDay: number;
        };
        DetectionDto: {
            /** @enum {string} */
            id: "answers-on-last-day" | "pause-or-extension-late" | "forwarded-back" | "asked-again-soon" | "pause-untold";
            /** @description A change of the rule is a new version. */
            version: number;
            /** @enum {string} */
            looksAt: "cases" | "agencies";
            name: components["schemas"]["TextDto"];
            /** @description When it says something. It asks somebody to look, and says nothing of the reason. */
            rule: components["schemas"]["TextDto"];
            parameters: {
                [key: string]: number;
            };
            /** @description Cases or agencies that it found. */
            count: number;
            /** @description The first fifty, by the day of closing. */
            cases: components["schemas"]["DetectedCaseDto"][];
            agencies: components["schemas"]["DetectedAgencyDto"][];
        };
        DetectionsDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            detectors: components["schemas"]["DetectionDto"][];
        };
        ForecastIntervalDto: {
            low: number;
            high: number;
        };
        RequestForecastDto: {
            /** @description Decimal key of the request. */
            requestKey: string;
            /** @example YC-2026-000437 */
            code: string;
            title: string;
            agencyCode: string | null;
            /** Format: date */
            dueOn: string;
            workingDaysLeft: number;
            /** @description Comparable requests that were open at least as long as this one is. */
            n: number;
            /** @description Of being open past the due date, from 0 to 1; null when n is too small. */
            probability: number | null;
            /** @description 95 %. */
            interval: components["schemas"]["ForecastIntervalDto"] | null;
            /**
             * @description Compared with those of its agency, or of all where these are too few.
             * @enum {string}
             */
            comparedWith: "agency" | "everybody";
        };
        BreachForecastDto: {
            /** @description Closed requests of so many days are compared. */
            comparedDays: number;
            /** @description The likeliest to be late first, those of which nothing can be said last. */
            items: components["schemas"]["RequestForecastDto"][];
        };
        MetricVariantDto: {
            /** @description Its place in the figure. */
            id: string;
            name: components["schemas"]["TextDto"];
            meaning: components["schemas"]["TextDto"];
        };
        MetricDefinitionDto: {
            /** @enum {string} */
            id: "cs5" | "cs6" | "sla" | "progress";
            version: number;
            name: components["schemas"]["TextDto"];
            numerator: components["schemas"]["TextDto"];
            denominator: components["schemas"]["TextDto"];
            membership: components["schemas"]["TextDto"];
            exclusions: components["schemas"]["TextDto"];
            rounding: components["schemas"]["TextDto"];
            zeroRule: components["schemas"]["TextDto"];
            variants: components["schemas"]["MetricVariantDto"][];
        };
        ExclusionDto: {
            /** @enum {string} */
            reason: "transferred" | "merged" | "asked-again" | "withdrawn-before-due" | "never-valid" | "not-yet-valid";
            count: number;
        };
        Cs5FigureDto: {
            /** @description Received in full or in part. */
            received: components["schemas"]["RatioDto"];
            /** @description Received in full. */
            full: components["schemas"]["RatioDto"];
            /** @description Items given of items asked. */
            items: components["schemas"]["RatioDto"];
            /** @description Without what was refused on a ground of the law. */
            legal: components["schemas"]["RatioDto"];
            /** @description Businesses, by tax code. */
            firms: components["schemas"]["RatioDto"];
            /** @description As `received`, by the last result that there is. */
            lastResult: components["schemas"]["RatioDto"];
        };
        Cs5Dto: {
            definition: components["schemas"]["MetricDefinitionDto"];
            period: components["schemas"]["PeriodDto"];
            /**
             * @description By which day a request belongs to the period.
             * @enum {string}
             */
            basis: "due" | "submission" | "closing";
            agencyCode: string | null;
            /** @enum {string} */
            agencies: "as-reported" | "mapped";
            /** Format: date */
            asOfOn: string;
            /** @description Measured cases. */
            n: number;
            /** @description Open and not yet due. */
            pending: number;
            /** @description Whether n is large enough to say anything (10). */
            enough: boolean;
            /** @description Measured cases that were overdue at some time. */
            breached: number;
            exclusions: components["schemas"]["ExclusionDto"][];
            /** @example /api/indicators/cs5/cases?from=2026-10-01&to=2026-10-31 */
            casesHref: string;
            figure: components["schemas"]["Cs5FigureDto"];
        };
        MedianIntervalDto: {
            low: number | null;
            high: number | null;
        };
        SurvivalStepDto: {
            time: number;
            atRisk: number;
            events: number;
            survival: number;
            /** @description Greenwood. */
            variance: number;
            interval95: components["schemas"]["IntervalDto"] | null;
        };
        IncidenceStepDto: {
            time: number;
            atRisk: number;
            events: number;
            incidence: number;
            /** @description Dinse and Larson. */
            variance: number;
            interval95: components["schemas"]["IntervalDto"];
        };
        Cs6ClockDto: {
            /** @description Kaplan–Meier; null while less than half is decided. */
            medianToDecision: number | null;
            /** @description 95 %. */
            medianInterval: components["schemas"]["MedianIntervalDto"];
            /** @description A median that is null is longer than this. */
            longest: number | null;
            /** @description A refusal makes it impossible: it competes. */
            medianToInformation: number | null;
            /** @description Nearest to what the PCI survey asks. */
            medianOfDelivered: number | null;
            meanOfDelivered: number | null;
            p75OfDelivered: number | null;
            p90OfDelivered: number | null;
            delivered: number;
            open: number;
            /** @description Kaplan–Meier curve. */
            undecidedAfter: components["schemas"]["SurvivalStepDto"][];
            /** @description Aalen–Johansen curve. */
            informedAfter: components["schemas"]["IncidenceStepDto"][];
        };
        DistributionDto: {
            n: number;
            median: number | null;
            mean: number | null;
            p75: number | null;
            p90: number | null;
        };
        Cs6FigureDto: {
            /** @description Calendar days from sending to receiving. */
            gross: components["schemas"]["Cs6ClockDto"];
            /** @description Working days from valid receipt to the answer. */
            statutory: components["schemas"]["Cs6ClockDto"];
            /** @description Those without waiting for the requester. */
            net: components["schemas"]["Cs6ClockDto"];
            /** @description Those since the last holder received it. */
            held: components["schemas"]["Cs6ClockDto"];
            /** @description Working days of waiting per request. */
            waiting: components["schemas"]["DistributionDto"];
        };
        Cs6Dto: {
            definition: components["schemas"]["MetricDefinitionDto"];
            period: components["schemas"]["PeriodDto"];
            /**
             * @description By which day a request belongs to the period.
             * @enum {string}
             */
            basis: "due" | "submission" | "closing";
            agencyCode: string | null;
            /** @enum {string} */
            agencies: "as-reported" | "mapped";
            /** Format: date */
            asOfOn: string;
            /** @description Measured cases. */
            n: number;
            /** @description Open and not yet due. */
            pending: number;
            /** @description Whether n is large enough to say anything (10). */
            enough: boolean;
            /** @description Measured cases that were overdue at some time. */
            breached: number;
            exclusions: components["schemas"]["ExclusionDto"][];
            /** @example /api/indicators/cs5/cases?from=2026-10-01&to=2026-10-31 */
            casesHref: string;
            figure: components["schemas"]["Cs6FigureDto"];
        };
        SetSizeDto: {
            /** @enum {string} */
            set: "measured" | "pending" | "excluded" | "transferred" | "merged" | "asked-again" | "withdrawn-before-due" | "never-valid" | "not-yet-valid" | "received" | "full" | "given" | "answerable" | "of-firms" | "received-by-firms" | "decided" | "refused" | "undecided" | "early" | "on-time" | "late" | "within" | "due-soon" | "overdue" | "closed" | "in-time" | "in-time-originally" | "late-result" | "late-notice" | "late-receipt" | "late-extension" | "groundless" | "received-in-the-end";
            count: number;
        };
        SlaFigureDto: {
            /** @description Each case is in one. */
            standings: components["schemas"]["SetSizeDto"][];
            /** @description A case may be in several. */
            breaches: components["schemas"]["SetSizeDto"][];
            /** @description Open and overdue counts as late. */
            inTime: components["schemas"]["RatioDto"];
            /** @description Closed requests only. */
            inTimeOfClosed: components["schemas"]["RatioDto"];
            /** @description Against the due date before extensions. */
            inTimeOriginally: components["schemas"]["RatioDto"];
            /** @description Closed ones, before extensions. */
            inTimeOriginallyOfClosed: components["schemas"]["RatioDto"];
        };
        SlaIndicatorDto: {
            definition: components["schemas"]["MetricDefinitionDto"];
            period: components["schemas"]["PeriodDto"];
            /**
             * @description By which day a request belongs to the period.
             * @enum {string}
             */
            basis: "due" | "submission" | "closing";
            agencyCode: string | null;
            /** @enum {string} */
            agencies: "as-reported" | "mapped";
            /** Format: date */
            asOfOn: string;
            /** @description Measured cases. */
            n: number;
            /** @description Open and not yet due. */
            pending: number;
            /** @description Whether n is large enough to say anything (10). */
            enough: boolean;
            /** @description Measured cases that were overdue at some time. */
            breached: number;
            exclusions: components["schemas"]["ExclusionDto"][];
            /** @example /api/indicators/cs5/cases?from=2026-10-01&to=2026-10-31 */
            casesHref: string;
            figure: components["schemas"]["SlaFigureDto"];
        };
        NamedDistributionDto: {
            n: number;
            median: number | null;
            mean: number | null;
            p75: number | null;
            p90: number | null;
            name: string;
        };
        ProgressFigureDto: {
            /** @description Working days between two steps. */
            stages: components["schemas"]["NamedDistributionDto"][];
            /** @description Working days since it was sent. */
            milestones: components["schemas"]["NamedDistributionDto"][];
        };
        ProgressIndicatorDto: {
            definition: components["schemas"]["MetricDefinitionDto"];
            period: components["schemas"]["PeriodDto"];
            /**
             * @description By which day a request belongs to the period.
             * @enum {string}
             */
            basis: "due" | "submission" | "closing";
            agencyCode: string | null;
            /** @enum {string} */
            agencies: "as-reported" | "mapped";
            /** Format: date */
            asOfOn: string;
            /** @description Measured cases. */
            n: number;
            /** @description Open and not yet due. */
            pending: number;
            /** @description Whether n is large enough to say anything (10). */
            enough: boolean;
            /** @description Measured cases that were overdue at some time. */
            breached: number;
            exclusions: components["schemas"]["ExclusionDto"][];
            /** @example /api/indicators/cs5/cases?from=2026-10-01&to=2026-10-31 */
            casesHref: string;
            figure: components["schemas"]["ProgressFigureDto"];
        };
        CaseDaysDto: {
            /** @description Calendar days from sending to receiving. */
            gross: number | null;
            /** @description Working days from valid receipt to the answer. */
            statutory: number | null;
            /** @description Those without waiting for the requester. */
            net: number | null;
            /** @description Those since its last holder received it. */
            held: number | null;
            /** @description Working days of waiting for the requester. */
            waiting: number | null;
        };
        IndicatorCaseDto: {
            /** @description Decimal key of the request. */
            requestKey: string;
            /** @example YC-2026-000437 */
            code: string;
            agencyCode: string | null;
            /** @description Component indicator 1–12. */
            subject: number;
            /** @enum {string} */
            channel: "network" | "direct" | "post";
            /** @enum {string|null} */
            complexity: "simple" | "complex" | null;
            /** @enum {string|null} */
            firmSize: "micro" | "small" | "medium" | "large" | null;
            /** @example LAW_2026 */
            regime: string;
            /** Format: date */
            submittedOn: string;
            /**
             * Format: date
             * @description The day on which an officer entered it; null when its requester sent it himself.
             */
            enteredOn: string | null;
            /** Format: date */
            validOn: string | null;
            /** Format: date */
            originalDueOn: string | null;
            /**
             * Format: date
             * @description Extensions granted in time included.
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description The first day on which it was overdue. Never cleared.
             */
            breachedOn: string | null;
            /**
             * Format: date
             * @description The first day on which the same was asked again.
             */
            askedAgainOn: string | null;
            /**
             * Format: date
             * @description A court wants it answered again from this day on.
             */
            courtOrderedOn: string | null;
            /**
             * Format: date
             * @description A complaint or a court had opened it again by then.
             */
            overturnedOn: string | null;
            /** @enum {string|null} */
            outcome: "fulfilled" | "partially-fulfilled" | "refused" | "transferred" | "lapsed" | "merged" | "withdrawn" | null;
            /**
             * @description Point of Art. 28(1).
             * @enum {string|null}
             */
            refusalGround: "a" | "b" | "c" | "d" | "dd" | "e" | null;
            itemsAsked: number;
            /** @description In full or in part. */
            itemsGiven: number;
            /**
             * Format: date
             * @description The day of the answer.
             */
            closedOn: string | null;
            /**
             * Format: date
             * @description The day on which it was in hand, if anybody knows.
             */
            receivedOn: string | null;
            /** @description Where it is counted. */
            sets: ("measured" | "pending" | "excluded" | "transferred" | "merged" | "asked-again" | "withdrawn-before-due" | "never-valid" | "not-yet-valid" | "received" | "full" | "given" | "answerable" | "of-firms" | "received-by-firms" | "decided" | "refused" | "undecided" | "early" | "on-time" | "late" | "within" | "due-soon" | "overdue" | "closed" | "in-time" | "in-time-originally" | "late-result" | "late-notice" | "late-receipt" | "late-extension" | "groundless" | "received-in-the-end")[];
            days: components["schemas"]["CaseDaysDto"];
        };
        IndicatorCasePageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            /** @description Of all pages together. */
            count: number;
            /** Format: date */
            asOfOn: string;
            items: components["schemas"]["IndicatorCaseDto"][];
        };
        Cs5PartDto: {
            definition: components["schemas"]["MetricDefinitionDto"];
            period: components["schemas"]["PeriodDto"];
            /**
             * @description By which day a request belongs to the period.
             * @enum {string}
             */
            basis: "due" | "submission" | "closing";
            agencyCode: string | null;
            /** @enum {string} */
            agencies: "as-reported" | "mapped";
            /** Format: date */
            asOfOn: string;
            /** @description Measured cases. */
            n: number;
            /** @description Open and not yet due. */
            pending: number;
            /** @description Whether n is large enough to say anything (10). */
            enough: boolean;
            /** @description Measured cases that were overdue at some time. */
            breached: number;
            exclusions: components["schemas"]["ExclusionDto"][];
            /** @example /api/indicators/cs5/cases?from=2026-10-01&to=2026-10-31 */
            casesHref: string;
            figure: components["schemas"]["Cs5FigureDto"];
            /** @description Of the dimension; `none` where it is not known. */
            value: string;
        };
        Cs5PartsDto: {
            /** @enum {string} */
            dimension: "agency" | "subject" | "channel" | "complexity" | "firm-size" | "regime" | "ground" | "month" | "day";
            parts: components["schemas"]["Cs5PartDto"][];
        };
        Cs6PartDto: {
            definition: components["schemas"]["MetricDefinitionDto"];
            period: components["schemas"]["PeriodDto"];
            /**
             * @description By which day a request belongs to the period.
             * @enum {string}
             */
            basis: "due" | "submission" | "closing";
            agencyCode: string | null;
            /** @enum {string} */
            agencies: "as-reported" | "mapped";
            /** Format: date */
            asOfOn: string;
            /** @description Measured cases. */
            n: number;
            /** @description Open and not yet due. */
            pending: number;
            /** @description Whether n is large enough to say anything (10). */
            enough: boolean;
            /** @description Measured cases that were overdue at some time. */
            breached: number;
            exclusions: components["schemas"]["ExclusionDto"][];
            /** @example /api/indicators/cs5/cases?from=2026-10-01&to=2026-10-31 */
            casesHref: string;
            figure: components["schemas"]["Cs6FigureDto"];
            /** @description Of the dimension; `none` where it is not known. */
            value: string;
        };
        Cs6PartsDto: {
            /** @enum {string} */
            dimension: "agency" | "subject" | "channel" | "complexity" | "firm-size" | "regime" | "ground" | "month" | "day";
            parts: components["schemas"]["Cs6PartDto"][];
        };
        SlaPartDto: {
            definition: components["schemas"]["MetricDefinitionDto"];
            period: components["schemas"]["PeriodDto"];
            /**
             * @description By which day a request belongs to the period.
             * @enum {string}
             */
            basis: "due" | "submission" | "closing";
            agencyCode: string | null;
            /** @enum {string} */
            agencies: "as-reported" | "mapped";
            /** Format: date */
            asOfOn: string;
            /** @description Measured cases. */
            n: number;
            /** @description Open and not yet due. */
            pending: number;
            /** @description Whether n is large enough to say anything (10). */
            enough: boolean;
            /** @description Measured cases that were overdue at some time. */
            breached: number;
            exclusions: components["schemas"]["ExclusionDto"][];
            /** @example /api/indicators/cs5/cases?from=2026-10-01&to=2026-10-31 */
            casesHref: string;
            figure: components["schemas"]["SlaFigureDto"];
            /** @description Of the dimension; `none` where it is not known. */
            value: string;
        };
        SlaPartsDto: {
            /** @enum {string} */
            dimension: "agency" | "subject" | "channel" | "complexity" | "firm-size" | "regime" | "ground" | "month" | "day";
            parts: components["schemas"]["SlaPartDto"][];
        };
        ProgressPartDto: {
            definition: components["schemas"]["MetricDefinitionDto"];
            period: components["schemas"]["PeriodDto"];
            /**
             * @description By which day a request belongs to the period.
             * @enum {string}
             */
            basis: "due" | "submission" | "closing";
            agencyCode: string | null;
            /** @enum {string} */
            agencies: "as-reported" | "mapped";
            /** Format: date */
            asOfOn: string;
            /** @description Measured cases. */
            n: number;
            /** @description Open and not yet due. */
            pending: number;
            /** @description Whether n is large enough to say anything (10). */
            enough: boolean;
            /** @description Measured cases that were overdue at some time. */
            breached: number;
            exclusions: components["schemas"]["ExclusionDto"][];
            /** @example /api/indicators/cs5/cases?from=2026-10-01&to=2026-10-31 */
            casesHref: string;
            figure: components["schemas"]["ProgressFigureDto"];
            /** @description Of the dimension; `none` where it is not known. */
            value: string;
        };
        ProgressPartsDto: {
            /** @enum {string} */
            dimension: "agency" | "subject" | "channel" | "complexity" | "firm-size" | "regime" | "ground" | "month" | "day";
            parts: components["schemas"]["ProgressPartDto"][];
        };
        TakenSnapshotDto: {
            /** @example 2026-10 */
            month: string;
            /** Format: date */
            asOfOn: string;
            /** Format: date-time */
            takenAt: string;
            /** @description Of the key that it is signed with, SHA-256. */
            fingerprint: string;
            /** @example /chi-so/2026-10/du-lieu.json */
            href: string;
        };
        NotificationDto: {
            /** @description Decimal key. */
            key: string;
            /** @description Id of a person, or one of his groups. */
            recipient: string;
            /** @example due-soon */
            kind: string;
            /** @enum {string} */
            subjectType: "information-request" | "report" | "duty" | "publication" | "unit-review" | "webhook" | "registration" | "privacy-request";
            /** @description Decimal key. */
            subjectKey: string;
            text: string;
            /** Format: date-time */
            createdAt: string;
        };
        NotificationListDto: {
            items: components["schemas"]["NotificationDto"][];
        };
        NoticeKindDto: {
            /** @example overdue */
            kind: string;
            /** @example Yêu cầu đã quá hạn */
            vi: string;
            /** @example Request overdue */
            en: string;
            /**
             * @description Null: as otherwise.
             * @enum {string|null}
             */
            channel: "in-app" | "at-once" | "daily" | null;
        };
        PreferencesDto: {
            /** Format: email */
            address: string | null;
            /** @enum {string} */
            otherwise: "in-app" | "at-once" | "daily";
            /** @description All kinds of messages there are. */
            kinds: components["schemas"]["NoticeKindDto"][];
        };
        ChosenChannelDto: {
            /**
             * @example overdue
             * @enum {string}
             */
            kind: "receipt" | "supplement-request" | "clarification-request" | "guidance" | "limit-notice" | "cost-notice" | "resolution-slip" | "extension-notice" | "refusal-notice" | "complaint-notice" | "complaint-decision" | "apology" | "report" | "supplement-reminder" | "clarified" | "clarification-unanswered" | "half-time" | "last-day" | "limit-notice-late" | "overdue" | "overdue-1" | "overdue-3" | "overdue-5" | "urged" | "urged-head" | "watched" | "calendar-changed" | "agency-succeeded" | "task-let-go" | "extension-declined" | "opinion-asked" | "opinion-late" | "opinions-given" | "consent-due" | "link-dead" | "follow-up" | "merged" | "costs-paid" | "costs-unpaid" | "delivered" | "delivery-returned" | "file-infected" | "webhook-suspended" | "joining-asked" | "privacy.asked" | "privacy.answered" | "privacy.extended" | "privacy.closed" | "privacy.reminder" | "privacy.late" | "batch-closed" | "duty.opened" | "duty.reminder" | "duty.late" | "duty.escalated" | "duty.returned" | "unit-review.opened" | "unit-review.reminder" | "unit-review.late" | "unit-review.escalated" | "unit-review.concluded" | "unit-review.returned" | "unit-review.approved" | "finding.opened" | "finding.reminder" | "finding.late" | "finding.escalated" | "finding.returned" | "finding.unanswered" | "finding.proposed" | "finding.proposal-returned" | "finding.held-to-account" | "publication.returned" | "publication.reminder" | "publication.late" | "publication.escalated" | "publication.link-failed" | "publication.link-dead" | "publication.link-recovered" | "report.opened" | "report.returned" | "report.submitted" | "report.reminder" | "report.recounted" | "report.late" | "report.escalated" | "report.missing" | "report.acknowledged" | "report.unacknowledged" | "report.issued";
            /**
             * @example at-once
             * @enum {string}
             */
            channel: "in-app" | "at-once" | "daily";
        };
        ChoosePreferencesDto: {
            /**
             * Format: email
             * @description Left out: no mails at all.
             */
            address?: Record<string, never>;
            /**
             * @description For every kind that has no channel of its own.
             * @enum {string}
             */
            otherwise: "in-app" | "at-once" | "daily";
            /** @description Of two for one kind the latter counts. */
            choices: components["schemas"]["ChosenChannelDto"][];
        };
        FailedMailDto: {
            /** @description The part of its Message-ID before the @. */
            id: string;
            person: components["schemas"]["NamedPersonDto"];
            /** @description Null for a digest. */
            kind: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            failedAt: string;
            attempts: number;
            /** @description What the mail server said last. */
            error: string;
        };
        FailedMailListDto: {
            items: components["schemas"]["FailedMailDto"][];
        };
        CalendarFeedDto: {
            /**
             * Format: date-time
             * @description Null: none.
             */
            since: string | null;
        };
        NewCalendarFeedDto: {
            /**
             * @description Where a calendar program reads it. Shown this once; whoever knows it can read it.
             * @example /api/calendar-feed/mJ3…x0.ics
             */
            href: string;
        };
        ProvisionDto: {
            article: number;
            clause: number | null;
            text: components["schemas"]["TextDto"];
        };
        LegalGroundDto: {
            /**
             * @description What an agency does on it.
             * @enum {string}
             */
            act: "refuse" | "extend" | "ask-supplement" | "transfer";
            /**
             * @description Names it among those of its act.
             * @example a
             */
            code: string;
            /** @description Several where it depends on the channel. */
            articles: number[];
            clause: number | null;
            /** @example đ */
            point: string | null;
            text: components["schemas"]["TextDto"];
            /** @description To what it refers. */
            provisions: components["schemas"]["ProvisionDto"][];
        };
        LegalGroundsDto: {
            /** @example LAW_2026 */
            regime: string;
            /** @description The law whose articles these are. */
            law: components["schemas"]["TextDto"];
            /** @description The articles are those of the regime itself, not of the one before. */
            isOwn: boolean;
            items: components["schemas"]["LegalGroundDto"][];
        };
        LetterTemplateSummaryDto: {
            /** @example receipt */
            kind: string;
            kindName: components["schemas"]["TextDto"];
            version: number;
            /** Format: date-time */
            publishedAt: string;
            /** @description Person id, or `system` for those that the product ships. */
            publishedBy: string;
            /** @description Why it differs from the version before. */
            summary: string;
        };
        LetterFieldDto: {
            /** @example dueOn */
            name: string;
            vi: string;
            /** @description A letter without it would not say what the law wants said. */
            required: boolean;
            /** @description Of a list: what each of its rows has. Null: the field is a text. */
            rowFields: string[] | null;
        };
        CurrentLetterTemplateDto: {
            /** @example receipt */
            kind: string;
            kindName: components["schemas"]["TextDto"];
            version: number;
            /** Format: date-time */
            publishedAt: string;
            /** @description Person id, or `system` for those that the product ships. */
            publishedBy: string;
            /** @description Why it differs from the version before. */
            summary: string;
            /** @description form?, title, summary, addressee?, body (heading, paragraph, list, rows), signature, recipients. Texts name fields as {dueOn}. */
            content: {
                [key: string]: unknown;
            };
            fields: components["schemas"]["LetterFieldDto"][];
        };
        LetterTemplateDto: {
            /** @example receipt */
            kind: string;
            kindName: components["schemas"]["TextDto"];
            version: number;
            /** Format: date-time */
            publishedAt: string;
            /** @description Person id, or `system` for those that the product ships. */
            publishedBy: string;
            /** @description Why it differs from the version before. */
            summary: string;
            /** @description form?, title, summary, addressee?, body (heading, paragraph, list, rows), signature, recipients. Texts name fields as {dueOn}. */
            content: {
                [key: string]: unknown;
            };
        };
        LetterTemplatePreviewDto: {
            /** @description form?, title, summary, addressee?, body (heading, paragraph, list, rows), signature, recipients. Texts name fields as {dueOn}. */
            content: {
                [key: string]: unknown;
            };
        };
        PreviewedLetterDto: {
            /** @description The page, filled with a sample. */
            html: string;
            /** @description The PDF, filled with the same sample, in Base64. */
            pdfBase64: string;
        };
        PublishLetterTemplateDto: {
            /** @description form?, title, summary, addressee?, body (heading, paragraph, list, rows), signature, recipients. Texts name fields as {dueOn}. */
            content: {
                [key: string]: unknown;
            };
            /** @description The version that the change is of. */
            basedOn: number;
            /** @description Why it is changed. */
            summary: string;
        };
        PublishedLetterTemplateDto: {
            version: number;
            /** @example /api/letter-templates/receipt/versions/2 */
            href: string;
        };
        MandateDto: {
            /** @description Decimal key. */
            key: string;
            agencyCode: string;
            /** @enum {string} */
            form: "KT" | "TUQ" | "TL";
            /** @description The head who gave it. */
            principal: components["schemas"]["NamedPersonDto"];
            /** @description Who signs. */
            delegate: components["schemas"]["NamedPersonDto"];
            title: string | null;
            /** @description Number and symbol of the document that gives it. */
            document: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The last day.
             */
            validTo: string;
            /**
             * @description Today.
             * @enum {string}
             */
            standing: "to-come" | "in-force" | "expired" | "revoked";
            /** Format: date-time */
            recordedAt: string;
            /** Format: date */
            revokedOn: string | null;
            revocationReason: string | null;
            /** @description What I may do with it, and why not. */
            actions: components["schemas"]["ActionDto"][];
        };
        MandateListDto: {
            /** @description The newest first. */
            items: components["schemas"]["MandateDto"][];
        };
        NewMandateDto: {
            /**
             * @description The agency for which is signed.
             * @example vpubnd
             */
            agencyCode: string;
            /**
             * @description KT.: for the head; TUQ.: by his authorisation; TL.: by his order.
             * @enum {string}
             */
            form: "KT" | "TUQ" | "TL";
            /** @description Decimal key of who signs: a colleague of the head. */
            delegate: string;
            /**
             * @description His position as letters print it. Required for TUQ. and TL.
             * @example Trưởng phòng Hành chính
             */
            title?: string;
            /** @example 12/UQ-VPUBND */
            document: string;
            /**
             * Format: date
             * @description Today at the earliest.
             */
            validFrom: string;
            /**
             * Format: date
             * @description The last day.
             */
            validTo: string;
        };
        MandateKeyDto: {
            /** @description Decimal key. */
            key: string;
        };
        MandateRevocationDto: {
            reason: string;
        };
        ColleagueListDto: {
            /** @description By name. */
            items: components["schemas"]["NamedPersonDto"][];
        };
        DecisionVersionDto: {
            /** @description Decimal key of the version. */
            key: string;
            /** @example deadlines */
            decisionId: string;
            version: number;
            name: string | null;
            /**
             * Format: date-time
             * @description From when on it is the one that is made.
             */
            deployedAt: string;
            /** @description The decision is made by it now. */
            isLatest: boolean;
        };
        InputColumnDto: {
            label: string;
            /** @description FEEL. */
            expression: string;
        };
        OutputColumnDto: {
            label: string;
            name: string;
        };
        DecisionRuleDto: {
            id: string;
            /** @description FEEL, one for each input; `-` accepts everything. */
            tests: string[];
            /** @description FEEL, one for each output. */
            values: string[];
            annotations: string[];
        };
        DecisionTableDto: {
            /** @example UNIQUE */
            hitPolicy: string;
            inputs: components["schemas"]["InputColumnDto"][];
            outputs: components["schemas"]["OutputColumnDto"][];
            rules: components["schemas"]["DecisionRuleDto"][];
        };
        DecisionTableOfVersionDto: {
            /** @description Null: it is no table. */
            table: components["schemas"]["DecisionTableDto"] | null;
        };
        DecisionInputsDto: {
            /** @description The input data, by the names in the model; dates and the like as ISO 8601 texts. */
            variables: {
                [key: string]: unknown;
            };
        };
        NamedValueDto: {
            /** @description The expression of a column, the name of an output or input. */
            name: string;
            /** @description Any JSON. */
            value: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
        };
        MatchedRuleDto: {
            id: string;
            /** @description The row of the table, from 1. */
            row: number;
            outputs: components["schemas"]["NamedValueDto"][];
        };
        EvaluatedDecisionDto: {
            decisionId: string;
            decisionName: string;
            /** @description Any JSON. */
            value: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** @description What it read. */
            inputs: components["schemas"]["NamedValueDto"][];
            matchedRules: components["schemas"]["MatchedRuleDto"][];
        };
        DecisionEvaluationDto: {
            decisionId: string;
            /** @description Decimal key of the version. */
            decisionKey: string;
            /** @description Any JSON. */
            value: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** @description Required decisions first. */
            decisions: components["schemas"]["EvaluatedDecisionDto"][];
        };
        MadeDecisionDto: {
            /** Format: date-time */
            at: string;
            /** @description The business rule task. */
            elementId: string;
            /** @description Decimal key. */
            elementInstanceKey: string;
            decisionId: string;
            /** @description Decimal key of the version. */
            decisionKey: string | null;
            /** @description Required decisions first. */
            decisions: components["schemas"]["EvaluatedDecisionDto"][];
        };
        MadeDecisionListDto: {
            items: components["schemas"]["MadeDecisionDto"][];
        };
        DeploymentFileDto: {
            /** @example information-request/information-request.bpmn */
            name: string;
            /** @description The text of a .bpmn, .dmn or .schema.json file. */
            content: string;
        };
        DeployDto: {
            files: components["schemas"]["DeploymentFileDto"][];
            /**
             * @description Check and say what would be new.
             * @default false
             */
            dryRun: boolean;
        };
        DeployedResourceDto: {
            /** @description Decimal key. */
            key: string;
            id: string;
            version: number;
            name: string | null;
            /** @description False when neither its file nor anything that it is bound to has changed. */
            isNew: boolean;
        };
        WarningDto: {
            /** @description Name of the file. */
            resource: string;
            code: string;
            message: string;
            elementId?: string;
            elementName?: string;
        };
        DeploymentDto: {
            /** @description True when nothing was deployed because only a check was asked for. */
            dryRun: boolean;
            /** @description Decimal key; null when nothing was new or nothing was deployed. */
            deploymentKey: string | null;
            processes: components["schemas"]["DeployedResourceDto"][];
            decisions: components["schemas"]["DeployedResourceDto"][];
            forms: components["schemas"]["DeployedResourceDto"][];
            warnings: components["schemas"]["WarningDto"][];
        };
        ProcessDefinitionDto: {
            /** @description Decimal key. */
            key: string;
            /** @example information-request */
            processId: string;
            version: number;
            name: string | null;
            /** @description The `zeebe:versionTag`. */
            versionTag: string | null;
            /** @description Decimal key of the deployment that brought this version. */
            deploymentKey: string;
            /** @description Name of the file. */
            resourceName: string;
            /** Format: date-time */
            deployedAt: string;
        };
        ProcessDefinitionPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["ProcessDefinitionDto"][];
        };
        InstanceCountDto: {
            /** @description Decimal key of the version. */
            definitionKey: string;
            active: number;
            suspended: number;
        };
        ModelChangeDto: {
            elementId: string;
            name: string | null;
            /**
             * @description Of flows: sequenceFlow.
             * @example userTask
             */
            type: string;
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            /**
             * @description Of a changed element: what differs.
             * @example [
             *       "assignment",
             *       "name"
             *     ]
             */
            aspects: string[];
        };
        WorkNumbersDto: {
            /** @description User tasks or jobs that were completed in the period. */
            count: number;
            /** @description While nobody had it. */
            medianWaitedMilliseconds: number;
            p90WaitedMilliseconds: number;
            /** @description While somebody, or a worker, had it. */
            medianWorkedMilliseconds: number;
            p90WorkedMilliseconds: number;
        };
        ElementNumbersDto: {
            /** @description An element, or the process itself. */
            elementId: string;
            elementName: string | null;
            /**
             * @description Null when this version does not have the element.
             * @example userTask
             */
            type: string | null;
            /** @description Tokens that are in it now. */
            active: number;
            /** @description Tokens that have come and not begun: at a join, or because of an incident. */
            waiting: number;
            /** @description Open ones. */
            incidents: number;
            /** @description Open user tasks whose due date has passed. */
            overdue: number;
            /** @description In the period. */
            entered: number;
            /** @description In the period. */
            completed: number;
            /** @description In the period: cancelled or interrupted. */
            terminated: number;
            /** @description User tasks that ended in the period after their due date, whichever way. */
            late: number;
            /** @description In the period. */
            incidentsRaised: number;
            /** @description Of those completed in the period, right to a hundredth. */
            medianMilliseconds: number | null;
            /** @description Nine of ten took no longer. */
            p90Milliseconds: number | null;
            /** @description Of user tasks and jobs; null where none was completed of which it is known. */
            work: components["schemas"]["WorkNumbersDto"] | null;
        };
        DefinitionStatisticsDto: {
            processId: string;
            version: number;
            allVersions: boolean;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * Format: date-time
             * @description What had ended until then is counted; null before the first count.
             */
            countedAt: string | null;
            /**
             * @description The definition of all percentiles here, as Hyndman and Fan number them: nearest rank.
             * @enum {number}
             */
            percentileDefinition: 1;
            elements: components["schemas"]["ElementNumbersDto"][];
        };
        InstanceSummaryDto: {
            /** @description Decimal key. */
            key: string;
            processId: string;
            /** @description Decimal key. */
            definitionKey: string;
            version: number;
            businessKey: string | null;
            /**
             * @description What people call the case by whose process this is.
             * @example YC-2026-000437
             */
            caseCode: string | null;
            /** @enum {string} */
            status: "active" | "suspended" | "completed" | "terminated";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Open ones, those in called processes included. */
            incidents: number;
        };
        InstancePageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["InstanceSummaryDto"][];
        };
        ElementNameDto: {
            elementId: string;
            elementName: string | null;
        };
        FlowSourceDto: {
            flowId: string;
            elementId: string;
            elementName: string | null;
        };
        WhyDto: {
            /** @enum {string} */
            kind: "incident" | "user-task" | "job" | "timer" | "message" | "signal" | "condition" | "join" | "ad-hoc" | "children" | "work";
            /** @description Decimal key of the incident, task, job or timer. */
            key?: string;
            /** @description Of an incident. */
            code?: string;
            /** @description Of an incident. */
            message?: string;
            /** @description Who has the task. */
            assignee?: string | null;
            /** @description Who delegated the task. */
            owner?: string | null;
            candidateUsers?: string[];
            candidateGroups?: string[];
            /** @description Of a job. */
            type?: string;
            /**
             * @description Of what the listener is told whose job it is; null for the element's own work.
             * @enum {string|null}
             */
            listener?: "start" | "end" | "creating" | "assigning" | "completing" | null;
            /** @description Tries that a job has left. */
            retries?: number;
            /** Format: date-time */
            notBefore?: string | null;
            /** Format: date-time */
            dueAt?: string | null;
            /** @description Of a message or signal; of a condition its FEEL text. */
            name?: string;
            /** @description Flows that a join still waits for. */
            missing?: string[];
            /** @description How many flows a join joins. */
            total?: number;
            /** @description Where the tokens that a join still waits for would come from. */
            from?: components["schemas"]["FlowSourceDto"][];
            /**
             * @description In words.
             * @example {
             *       "vi": "Chờ 2 trong 3 nhánh: …",
             *       "en": "waits for 2 of 3 flows: …"
             *     }
             */
            text?: components["schemas"]["TextDto"];
            /** @description How much is open inside. */
            count?: number;
        };
        TokenDto: {
            /** @description Decimal key. */
            elementInstanceKey: string;
            /** @description Decimal key. */
            scopeKey: string | null;
            elementId: string;
            elementName: string | null;
            /** @example user-task */
            type: string;
            /** Format: date-time */
            since: string;
            loopCounter: number | null;
            properties: {
                [key: string]: string;
            };
            /** @description What may be begun in it now: in an ad-hoc sub-process that is open. */
            canBegin?: components["schemas"]["ElementNameDto"][];
            /** @description What it waits for. */
            why: components["schemas"]["WhyDto"];
        };
        SubscriptionDto: {
            /** @enum {string} */
            kind: "message" | "signal" | "condition";
            name: string;
            targetElementId: string;
        };
        TimerDto: {
            targetElementId: string;
            /** Format: date-time */
            dueAt: string | null;
        };
        IncidentDto: {
            /** @description Decimal key. */
            key: string;
            elementId: string;
            /** @example job-failed */
            code: string;
            /** @description The code in words. */
            title: components["schemas"]["TextDto"];
            message: string;
            /** Format: date-time */
            raisedAt: string;
        };
        ProcessInstanceDto: {
            /** @description Decimal key. */
            key: string;
            processId: string;
            /** @description Decimal key. */
            definitionKey: string;
            version: number;
            businessKey: string | null;
            /**
             * @description What people call the case by whose process this is.
             * @example YC-2026-000437
             */
            caseCode: string | null;
            /** @enum {string} */
            status: "active" | "suspended" | "completed" | "terminated";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            tokens: components["schemas"]["TokenDto"][];
            waitsFor: components["schemas"]["SubscriptionDto"][];
            timers: components["schemas"]["TimerDto"][];
            incidents: components["schemas"]["IncidentDto"][];
        };
        InstanceStatusDto: {
            /** @description Decimal key. */
            key: string;
            /** @enum {string} */
            status: "active" | "suspended" | "completed" | "terminated";
        };
        SetVariablesDto: {
            /** @description Any JSON, by name. */
            variables: {
                [key: string]: unknown;
            };
        };
        ScopedVariablesDto: {
            /** @description The element itself or a scope around it; the process when absent. */
            scopeId?: string;
            variables: {
                [key: string]: unknown;
            };
        };
        ActivateDto: {
            elementId: string;
            /** @description The flow by which the token arrives; needed at gateways that join several. */
            flowId?: string;
            /** @description Decimal key of a scope above the element, where several are alive. */
            ancestorKey?: string;
            variables?: components["schemas"]["ScopedVariablesDto"][];
        };
        TokenSelectorDto: {
            /** @description All tokens at this element of the instance’s own process. */
            elementId?: string;
            /** @description Decimal key of one token; instead of the element. */
            elementInstanceKey?: string;
        };
        MoveDto: {
            from: components["schemas"]["TokenSelectorDto"];
            to: components["schemas"]["ActivateDto"];
        };
        ModificationDto: {
            activate?: components["schemas"]["ActivateDto"][];
            terminate?: components["schemas"]["TokenSelectorDto"][];
            move?: components["schemas"]["MoveDto"][];
            /** @description Why; it stays on record. */
            reason?: string;
        };
        MappingDto: {
            /** @description Element or flow of the present version. */
            source: string;
            /** @description What it is in the new version. */
            target: string;
        };
        MigrationDto: {
            /** @description Decimal key of the version to go to. */
            definitionKey: string;
            /** @description Elements that have another id there. The others keep theirs, if the type is the same. */
            mappings?: components["schemas"]["MappingDto"][];
            /** @description Decimal key of a called process inside the instance; the instance when absent. */
            processInstanceKey?: string;
            /**
             * @description Say what is in the way and change nothing.
             * @default false
             */
            dryRun: boolean;
        };
        FaultDto: {
            /** @description JSON pointer (RFC 6901) into the body; `/name` for a query. */
            pointer: string;
            /** @example unknown-field */
            code: string;
            message?: components["schemas"]["TextDto"];
            /**
             * @description Of a model.
             * @enum {string}
             */
            severity?: "error" | "warning";
            /** @description Of a model: the file. */
            resource?: string;
            /** @description Of a model: the element. */
            elementId?: string;
            elementName?: string;
        };
        MigratedDto: {
            /** @description Decimal key. */
            key: string;
            /** @description True when nothing was changed because only a check was asked for. */
            dryRun: boolean;
            /** @description Of a dry run: everything that is in the way. */
            problems: components["schemas"]["FaultDto"][];
        };
        ElementToBeginDto: {
            /** @description One of those that the sub-process’s token names as `canBegin`. */
            elementId: string;
            /** @description Local variables of the element, for example whom it concerns. */
            variables?: {
                [key: string]: unknown;
            };
        };
        AdHocActivationDto: {
            /** @description Decimal key of the token in the ad-hoc sub-process. */
            elementInstanceKey: string;
            /** @description The same one may be named repeatedly. */
            elements: components["schemas"]["ElementToBeginDto"][];
            /**
             * @description Answer as without it, and begin nothing.
             * @default false
             */
            dryRun: boolean;
        };
        BegunDto: {
            /** @description Decimal key. */
            key: string;
            /** @enum {string} */
            status: "active" | "suspended" | "completed" | "terminated";
            /** @description True when nothing was begun because only a check was asked for. */
            dryRun: boolean;
        };
        InstanceFilterDto: {
            /** @description Decimal keys. */
            keys?: string[];
            /** @example information-request */
            processId?: string;
            version?: number;
            businessKey?: string;
            /** @enum {string} */
            status?: "active" | "suspended" | "completed" | "terminated";
            /** @description A token stands at this element. */
            elementId?: string;
            hasIncident?: boolean;
            /** Format: date-time */
            startedBefore?: string;
            /** Format: date-time */
            startedAfter?: string;
        };
        MigrationPlanDto: {
            /** @description Decimal key of the version to go to. */
            definitionKey: string;
            /** @description Elements that have another id there. The others keep theirs, if the type is the same. */
            mappings?: components["schemas"]["MappingDto"][];
        };
        BatchMessageDto: {
            /** @example request.withdrawn */
            name: string;
            variables?: {
                [key: string]: unknown;
            };
        };
        StartBatchDto: {
            /** @enum {string} */
            type: "cancel" | "suspend" | "resume" | "migrate" | "modify" | "resolve-incidents" | "set-variables" | "correlate";
            /** @description Ended instances are left out. */
            filter: components["schemas"]["InstanceFilterDto"];
            /** @description For `migrate`. */
            migration?: components["schemas"]["MigrationPlanDto"];
            /** @description For `modify`. */
            modification?: components["schemas"]["ModificationDto"];
            /** @description For `set-variables`. */
            variables?: {
                [key: string]: unknown;
            };
            /** @description For `correlate`. */
            message?: components["schemas"]["BatchMessageDto"];
            /**
             * @description For `resolve-incidents`: new tries for a job that failed.
             * @default 1
             */
            retries: number;
            /**
             * @description Count the instances and change nothing.
             * @default false
             */
            dryRun: boolean;
        };
        BatchPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["BatchDto"][];
        };
        BatchFailureDto: {
            /** @description Decimal key. */
            processInstanceKey: string;
            /** @example invalid-migration */
            code: string;
            message: string;
            errors: components["schemas"]["FaultDto"][];
        };
        BatchFailurePageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["BatchFailureDto"][];
        };
        OpenIncidentDto: {
            /** @description Decimal key. */
            key: string;
            elementId: string;
            /** @example job-failed */
            code: string;
            /** @description The code in words. */
            title: components["schemas"]["TextDto"];
            message: string;
            /** Format: date-time */
            raisedAt: string;
            /** @description Decimal key. */
            processInstanceKey: string;
            /** @description The process in which the step is; a called one sometimes. */
            processId: string;
            /** @description Decimal key of its version. */
            definitionKey: string;
            version: number;
            /** @description Name of the step. */
            elementName: string | null;
            businessKey: string | null;
            /**
             * @description What people call the case by whose process this is.
             * @example YC-2026-000437
             */
            caseCode: string | null;
        };
        IncidentPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["OpenIncidentDto"][];
        };
        IncidentGroupDto: {
            /** @example job-failed */
            code: string;
            /** @description The code in words. */
            title: components["schemas"]["TextDto"];
            processId: string;
            processName: string | null;
            /** @description Decimal key of the version. */
            definitionKey: string;
            version: number;
            count: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
        };
        IncidentGroupsDto: {
            /** @description All open incidents: the sum of the groups. */
            total: number;
            /** @description The most recent first. */
            groups: components["schemas"]["IncidentGroupDto"][];
        };
        FailedJobDto: {
            /** @example request.start-clock */
            type: string;
            /** @description Tries that are left. */
            retries: number;
        };
        MaskedVariableDto: {
            name: string;
            /** @enum {string} */
            kind: "text" | "number" | "boolean" | "nothing" | "list" | "context";
            /** @description Characters of a text, items of a list, entries of a context. */
            size: number | null;
            /** @description Of numbers and truth values; the others are masked. */
            value: (number | boolean) | null;
        };
        AffectedCaseDto: {
            /** @enum {string} */
            type: "information-request" | "complaint" | "report" | "duty" | "publication" | "unit-review" | "privacy-request";
            /** @example YC-2026-000437 */
            code: string;
            agencyCode: string | null;
            /** @description Its statutory deadline, which runs on while the incident is open. */
            due: components["schemas"]["DueDto"] | null;
        };
        SkipProposalDto: {
            person: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
            reason: string;
        };
        IncidentDetailDto: {
            /** @description Decimal key. */
            key: string;
            elementId: string;
            /** @example job-failed */
            code: string;
            /** @description The code in words. */
            title: components["schemas"]["TextDto"];
            message: string;
            /** Format: date-time */
            raisedAt: string;
            /** @description Decimal key. */
            processInstanceKey: string;
            /** @description The process in which the step is; a called one sometimes. */
            processId: string;
            /** @description Decimal key of its version. */
            definitionKey: string;
            version: number;
            /** @description Name of the step. */
            elementName: string | null;
            businessKey: string | null;
            /**
             * @description What people call the case by whose process this is.
             * @example YC-2026-000437
             */
            caseCode: string | null;
            /** @description When it was a job that failed. */
            job: components["schemas"]["FailedJobDto"] | null;
            /** @description What the step sees. */
            variables: components["schemas"]["MaskedVariableDto"][];
            /** @description Whose process it is; null for a process of no case. */
            affected: components["schemas"]["AffectedCaseDto"] | null;
            /** @description That its step be left out, as somebody proposed it and nobody has confirmed yet. */
            skip: components["schemas"]["SkipProposalDto"] | null;
            /** @description `retry`, `set-variables`, `propose-skip` or `confirm-skip` and `withdraw-skip`. */
            actions: components["schemas"]["ActionDto"][];
        };
        ResolutionDto: {
            /**
             * @description New tries for a job that failed.
             * @default 1
             */
            retries: number;
        };
        ResolvedIncidentDto: {
            /** @description Decimal key. */
            key: string;
            /** @description Decimal key. */
            processInstanceKey: string;
        };
        SkipDto: {
            /** @description Why the step is left out; it stays on record. */
            reason: string;
        };
        ProposedSkipDto: {
            /** @description Decimal key of the incident. */
            key: string;
        };
        AuditedStepDto: {
            /** @description Names the entry. */
            key: string;
            /** @description Decimal key. */
            processInstanceKey: string;
            /** @example information-request */
            processId: string;
            businessKey: string | null;
            /**
             * @description What people call the case by whose process this is.
             * @example YC-2026-000437
             */
            caseCode: string | null;
            /** @description Place in the history of its instance. */
            seq: number;
            /** Format: date-time */
            at: string;
            person: components["schemas"]["NamedPersonDto"];
            /** @example complete-user-task */
            trigger: string;
            /** @description The trigger in words. */
            title: components["schemas"]["TextDto"];
        };
        AuditEntryPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            items: components["schemas"]["AuditedStepDto"][];
        };
        AuditEventDto: {
            /**
             * @description Raised and resolved: an incident.
             * @enum {string}
             */
            intent: "activated" | "completed" | "terminated" | "raised" | "resolved";
            elementId: string;
            elementName: string | null;
        };
        AuditEntryDto: {
            /** @description From 1, without a gap. */
            seq: number;
            /** Format: date-time */
            at: string;
            /** @description Who did it; `system` for the service itself. */
            person: components["schemas"]["NamedPersonDto"];
            /** @example complete-user-task */
            trigger: string;
            /** @description The trigger in words. */
            title: components["schemas"]["TextDto"];
            /** @description Where a reason had to be given. */
            reason: string | null;
            /** @description Who proposed it, where two people were needed. */
            proposer: components["schemas"]["NamedPersonDto"] | null;
            /** @description What it did to steps. */
            events: components["schemas"]["AuditEventDto"][];
        };
        AuditTrailDto: {
            /** @description Whether the chain of hashes over all entries holds. */
            intact: boolean;
            /** @description The first entry that was changed, is missing or too much. */
            brokenAt: number | null;
            /** @description The oldest first. */
            entries: components["schemas"]["AuditEntryDto"][];
        };
        ClientDto: {
            /** @description Decimal key. */
            key: string;
            name: string;
            scopes: ("definitions:read" | "deployments:write" | "instances:read" | "instances:start" | "instances:operate" | "jobs:read" | "jobs:work" | "messages:send" | "tasks:read" | "tasks:work" | "decisions:evaluate")[];
            processes: string[];
            jobTypes: string[];
            messages: string[];
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            revokedBy: components["schemas"]["NamedPersonDto"] | null;
        };
        ClientListDto: {
            items: components["schemas"]["ClientDto"][];
        };
        NewClientDto: {
            /** @example Hệ thống một cửa điện tử */
            name: string;
            /** @description What it may do. */
            scopes: ("definitions:read" | "deployments:write" | "instances:read" | "instances:start" | "instances:operate" | "jobs:read" | "jobs:work" | "messages:send" | "tasks:read" | "tasks:work" | "decisions:evaluate")[];
            /** @description Ids of the processes, decisions and forms that it may touch. One that ends in * is a beginning. */
            processes: string[];
            /** @description Types of the jobs that it may work. One that ends in * is a beginning. */
            jobTypes: string[];
            /** @description Names of the messages and signals that it may send. One that ends in * is a beginning. */
            messages: string[];
            /** @description How long it is valid. */
            days: number;
        };
        CreatedClientDto: {
            /** @description Decimal key; also the user name or client id that programs ask for. */
            key: string;
            /** @description Told this once and never again. */
            secret: string;
        };
        PublicationItemDto: {
            position: number;
            /** @description As everybody is to read it; as asked when absent. */
            question?: string;
            /** @description As everybody is to read it; as answered when absent. */
            answer?: string;
            /** @description Keys of files given with the item that everybody may have; none when absent. */
            files?: string[];
        };
        ConfirmationsDto: {
            /** @description Nothing of it is personal data, private or family secret. */
            noPersonalData: boolean;
            /** @description Nothing of it is a business secret, or its owner consented. */
            noBusinessSecret: boolean;
            /** @description Nothing of it is a state or work secret. */
            noStateSecret: boolean;
        };
        PublishAnswerDto: {
            subject: string;
            items: components["schemas"]["PublicationItemDto"][];
            /** @description Each has to be true. */
            confirmed: components["schemas"]["ConfirmationsDto"];
            /** @description Required when the words differ from the answer. */
            redactionNote?: string;
        };
        PublishedEntryDto: {
            /** @description Decimal key of the entry. */
            key: string;
            /** @example /api/published-answers/1048590 */
            href: string;
        };
        WithdrawPublicationDto: {
            /** @description Everybody may read it. */
            reason: string;
        };
        PublishedAgencyDto: {
            /** @example vpubnd */
            code: string;
            /** @description Under the name that it, or its successor, has today. */
            name: components["schemas"]["TextDto"];
        };
        PublishedAnswerSummaryDto: {
            /** @description Decimal key of the entry. */
            key: string;
            subject: string;
            agency: components["schemas"]["PublishedAgencyDto"];
            /** Format: date */
            answeredOn: string;
            /** Format: date */
            publishedOn: string;
            /**
             * @description A page for people.
             * @example /cong-khai/1048590
             */
            page: string;
        };
        PublishedAnswerPageDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["PublishedAnswerSummaryDto"][];
        };
        SuggestionDto: {
            /** @description Decimal key of the entry. */
            key: string;
            subject: string;
            agency: components["schemas"]["PublishedAgencyDto"];
            /** Format: date */
            answeredOn: string;
            /** Format: date */
            publishedOn: string;
            /**
             * @description A page for people.
             * @example /cong-khai/1048590
             */
            page: string;
            /** @description Where information of its items is public already. */
            publicLinks: string[];
        };
        SuggestionListDto: {
            /** @description The likest first; at most five. */
            items: components["schemas"]["SuggestionDto"][];
        };
        PublishedFileDto: {
            /** @description Decimal key. */
            key: string;
            name: string;
            /** @description In bytes. */
            size: number;
            /** @description In hexadecimal. */
            sha256: string;
            /** @example /cong-khai/1048590/tep/1048577 */
            href: string;
        };
        PublishedItemDto: {
            position: number;
            question: string;
            /** @enum {string} */
            outcome: "given" | "partly-given" | "refused" | "not-held";
            answer: string | null;
            /** @description Where it is public already. */
            publicLink: string | null;
            files: components["schemas"]["PublishedFileDto"][];
        };
        PublishedAnswerDto: {
            /** @description Decimal key of the entry. */
            key: string;
            subject: string;
            agency: components["schemas"]["PublishedAgencyDto"];
            /** Format: date */
            answeredOn: string;
            /** Format: date */
            publishedOn: string;
            /**
             * @description A page for people.
             * @example /cong-khai/1048590
             */
            page: string;
            items: components["schemas"]["PublishedItemDto"][];
            /** @description What was left out or changed, and why. */
            redactionNote: string | null;
        };
        IdentityProviderDto: {
            /** @description What people know it by; null where nobody signs in so. */
            name: string | null;
        };
        BeginIdentityDto: {
            /**
             * @description The page of ours that was asked for, as a path.
             * @example /yeu-cau
             */
            next?: string;
        };
        IdentityAddressDto: {
            /** @description At the provider; the browser goes there within ten minutes. */
            address: string;
        };
        IdentityAnswerDto: {
            /**
             * @description What stands behind `#` when the provider has sent the browser back.
             * @example code=…&state=…&iss=…
             */
            answer: string;
        };
        IdentityEnteredDto: {
            /**
             * @description A business that the service knows has to agree to a new person first.
             * @enum {string}
             */
            outcome: "signed-in" | "awaits-agreement";
            person: components["schemas"]["PersonDto"] | null;
            /** @description The page that was asked for. */
            next: string | null;
            /** @description So long the business may agree. */
            agreementDays: number;
        };
        IdentityCodeDto: {
            /** @description Of the authenticator app, or a recovery code. */
            code: string;
        };
        OwnIdentityDto: {
            /** @description Decimal key. */
            key: string;
            /** @description The provider, as it names itself. */
            issuer: string;
            /** Format: date-time */
            linkedAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        OwnIdentityListDto: {
            /** @description What people know the provider by; null where nobody signs in so. */
            provider: string | null;
            items: components["schemas"]["OwnIdentityDto"][];
        };
        WebhookDto: {
            /** @description Decimal key. */
            key: string;
            name: string;
            address: string;
            /** @description Null for everything. */
            eventTypes: ("request.received" | "request.accepted" | "request.supplement-asked" | "request.clock-started" | "request.due-date-changed" | "request.extended" | "request.suspended" | "request.resumed" | "request.agency-changed" | "request.due-soon" | "request.due" | "request.breached" | "request.notice-breached" | "request.answered" | "request.refused" | "request.closed" | "answer.published" | "answer.withdrawn" | "publication.due-soon" | "publication.breached" | "publication.published")[] | null;
            /** @description Null for all agencies. */
            agencyCode: string | null;
            /** @enum {string} */
            state: "active" | "paused" | "suspended";
            /**
             * @description It answered 410, or nothing arrived for three days.
             * @enum {string|null}
             */
            suspendedFor: "gone" | "failing" | null;
            /** Format: date-time */
            suspendedAt: string | null;
            /** Format: date-time */
            failingSince: string | null;
            /** Format: date-time */
            previousSecretUntil: string | null;
            /** @description Events that have not arrived yet. */
            waiting: number;
            /** @description Events that were given up. */
            dead: number;
            /** Format: date-time */
            lastDeliveredAt: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["NamedPersonDto"];
        };
        WebhookListDto: {
            items: components["schemas"]["WebhookDto"][];
            /** @description Hosts to which events may go (WEBHOOK_HOSTS). */
            hosts: string[];
            /** @description All types there are. */
            eventTypes: ("request.received" | "request.accepted" | "request.supplement-asked" | "request.clock-started" | "request.due-date-changed" | "request.extended" | "request.suspended" | "request.resumed" | "request.agency-changed" | "request.due-soon" | "request.due" | "request.breached" | "request.notice-breached" | "request.answered" | "request.refused" | "request.closed" | "answer.published" | "answer.withdrawn" | "publication.due-soon" | "publication.breached" | "publication.published")[];
        };
        NewWebhookDto: {
            /** @example Kho dữ liệu dùng chung của tỉnh */
            name: string;
            /** @example https://dulieu.example.vn/su-kien */
            address: string;
            /** @description What it is told of; everything when absent. */
            eventTypes?: ("request.received" | "request.accepted" | "request.supplement-asked" | "request.clock-started" | "request.due-date-changed" | "request.extended" | "request.suspended" | "request.resumed" | "request.agency-changed" | "request.due-soon" | "request.due" | "request.breached" | "request.notice-breached" | "request.answered" | "request.refused" | "request.closed" | "answer.published" | "answer.withdrawn" | "publication.due-soon" | "publication.breached" | "publication.published")[];
            /** @description Only what this agency does; of all agencies when absent. */
            agencyCode?: string;
        };
        ToldSecretDto: {
            /** @description Decimal key of the receiver. */
            key: string;
            /**
             * @description Told this once and never again.
             * @example whsec_…
             */
            secret: string;
        };
        SecretRotationDto: {
            /** @description For so many hours the secret before signs too. */
            hours: number;
        };
        WebhookAttemptDto: {
            /** Format: date-time */
            at: string;
            tookMs: number;
            /** @description Null when nobody answered. */
            status: number | null;
            /**
             * @description Null: it arrived.
             * @enum {string|null}
             */
            failure: "status" | "timeout" | "unreachable" | "host-not-allowed" | "secret-unreadable" | null;
        };
        WebhookDeliveryDto: {
            /** @description Id of the event, the same at every attempt and every receiver. */
            eventId: string;
            /** @enum {string} */
            type: "request.received" | "request.accepted" | "request.supplement-asked" | "request.clock-started" | "request.due-date-changed" | "request.extended" | "request.suspended" | "request.resumed" | "request.agency-changed" | "request.due-soon" | "request.due" | "request.breached" | "request.notice-breached" | "request.answered" | "request.refused" | "request.closed" | "answer.published" | "answer.withdrawn" | "publication.due-soon" | "publication.breached" | "publication.published";
            /** @description Code of the case, or key of the document. */
            subject: string;
            /** Format: date-time */
            occurredAt: string;
            /** @enum {string} */
            state: "waiting" | "delivered" | "dead";
            /** Format: date-time */
            nextAttemptAt: string | null;
            /** @description The oldest first. */
            attempts: components["schemas"]["WebhookAttemptDto"][];
        };
        WebhookDeliveryListDto: {
            /** @description To be sent as `after` for the next page; null at the end. */
            next: string | null;
            items: components["schemas"]["WebhookDeliveryDto"][];
        };
        SentAgainDto: {
            /** @description How many are sent once more. */
            count: number;
        };
        DemoPersonDto: {
            /** @example tiepnhan.vpubnd */
            login: string;
            name: string;
            /** @enum {string} */
            role: "business" | "officer" | "head" | "supervisor" | "admin";
            /** @description Where he works. */
            organisation: components["schemas"]["TextDto"] | null;
            /**
             * @example [
             *       "vpubnd:reception"
             *     ]
             */
            groups: string[];
        };
        DemoPeopleDto: {
            items: components["schemas"]["DemoPersonDto"][];
            /** @description Everybody's published password; null where the operator set one of his own. */
            password: string | null;
        };
        ProblemDto: {
            /** @example urn:minhbach:problem:validation-failed */
            type: string;
            title: string;
            status: number;
            /** @description For people: Vietnamese, or English when Accept-Language asks for it. */
            detail: string;
            /** @description For programs. */
            code: string;
            /** @description All faults at once. */
            errors?: components["schemas"]["FaultDto"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SessionController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SessionProofController_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionProofDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is no proof: `wrong-password`, `wrong-code`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Counted together with signing in. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasskeySignInController_challenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyChallengeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasskeySignInController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsedPasskeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description `passkey-invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasskeySignInController_prove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsedPasskeyDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `passkey-invalid` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasskeysController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPasskeyListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasskeysController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPasskeyDto"];
                };
            };
            /** @description `proof-needed`, or `passkey-invalid` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is known, or I have ten. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasskeysController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPasskeyChallengeDto"];
                };
            };
            /** @description `proof-needed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasskeysController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyNameDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description I have none of this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasskeysController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `proof-needed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description I have none of this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is all that I have besides my password, and I must. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SessionsController_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SessionsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description I have no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SecondFactorController_standing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SecondFactorController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSecondFactorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppSecretDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SecondFactorController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SecondFactorController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SecondFactorController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorCodeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FilesController_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileRulesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FilesController_announce: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceFileDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FilesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FilesController_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It belongs to a case. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FilesController_append: {
        parameters: {
            query?: never;
            header: {
                /** @description Where the part begins. */
                "Upload-Offset": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not where the file ends so far, or it has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FilesController_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not all bytes have arrived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasswordController_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordSetDto"];
                };
            };
            /** @description The code is unknown, was used before, or is too old. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasswordController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The present password is not mine. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PeopleController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Part of the name or of the login. */
                text?: string;
                role?: "business" | "officer" | "head" | "supervisor" | "admin";
                /** @description Code of an agency or division: who has or had a function there. */
                agency?: string;
                state?: "active" | "invited" | "blocked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PeopleController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPersonDto"];
                };
            };
            /** @description The login is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PeopleController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithActsDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PeopleController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody else could run the service, or it is a business. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AccountActsController_block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonOfActDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody else could run the service. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AccountActsController_unblock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonOfActDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AccountActsController_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedCodeDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is my own account, or one that is blocked. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AccountActsController_resetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is my own account. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PersonFunctionsController_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFunctionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description He has it then already, or acts for a business. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PersonFunctionsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndedFunctionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description He does not have it then, or a mandate gives it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WaitingRegistrationsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingRegistrationListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RegistrationsController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredDto"];
                };
            };
            /** @description From here, for this address, or in all. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RegistrationsController_prove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveRegistrationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvedDto"];
                };
            };
            /** @description The code is unknown, was used before, or is too old. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WaitingRegistrationsController_agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody waits, or I am not the one who decides. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Somebody signs in with his address already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WaitingRegistrationsController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody waits, or I am not the one who decides. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasswordMailController_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordMailDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordMailedDto"];
                };
            };
            /** @description From here, for this address, or in all. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AgenciesController_list: {
        parameters: {
            query?: {
                /** @description As they were on this day; today when absent. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AgencyPeopleController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyPersonDto"][];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DivisionsController_list: {
        parameters: {
            query?: {
                /** @description As they were on this day; today when absent. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SuccessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedSuccessionDto"][];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SuccessionsController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessionPlanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionRecordedDto"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SuccessionsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedSuccessionDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SuccessionsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessionPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionPreviewDto"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SuccessionsController_apply: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The decision is not in force yet. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WorkloadController_read: {
        parameters: {
            query?: {
                /** @description First day on which what is counted ended; 29 days before `to` when absent. */
                from?: string;
                /** @description Last day; today when absent. */
                to?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyWorkloadDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedCalendarDto"][];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarsController_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishCalendarDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPublishedDto"];
                };
            };
            /** @description There is a later version than the one changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarsController_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreviewDto"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeadlinesController_preview: {
        parameters: {
            query?: {
                /** @description Component indicator of the plan. No law makes the limit depend on it today. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                complexity?: "simple" | "complex";
                /** @description Today when absent. */
                sentOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinePreviewDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OversightController_dueCounts: {
        parameters: {
            query?: {
                /** @description Only those that this agency answers. */
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueCountsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OversightController_late: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description open: past the due date and not answered; closed: closed after the due date. */
                state?: "open" | "closed";
                /** @description Only those that this agency answers. */
                agency?: string;
                /** @description Only those that became late after this day. */
                breachedAfter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateRequestPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description mine: those that I sent, or in which I have or may take a task; watched: those that I follow; all: also those of my business, or of my agency. A supervisor sees every request under `all`. */
                view?: "mine" | "watched" | "all";
                status?: "RECEIVED" | "AWAITING_REQUESTER" | "VALID" | "ASSIGNED" | "CONSULTING" | "AWAITING_PAYMENT" | "DRAFTED" | "RETURNED" | "SIGNED" | "DELIVERED" | "FULFILLED" | "PARTIALLY_FULFILLED" | "REFUSED" | "TRANSFERRED" | "LAPSED" | "WITHDRAWN" | "MERGED";
                /** @description Open and past the due date. */
                overdue?: boolean;
                /** @description Only those that this agency answers. */
                agency?: string;
                /** @description Only the parts of this batch: its key. */
                batch?: string;
                /** @description Only those that stand at this element of the process. */
                elementId?: string;
                /** @description With `elementId`: only in this version of the process, by its key. */
                definitionKey?: string;
                /** @description Open, and due on this day or later. */
                dueFrom?: string;
                /** @description Open, and due on this day or before. */
                dueTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestsController_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedRequestDto"];
                };
            };
            /** @description More requests of a person or of a business within an hour than the operator allows. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestBatchesController_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitBatchDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedBatchDto"];
                };
            };
            /** @description More requests of a person or of a business within an hour than the operator allows. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestBatchesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestBatchDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestBatchesController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description No part is open any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestRecordsController_deadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineDto"];
                };
            };
            /** @description No such request, or its clock has not started. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestRecordsController_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestRecordsController_map: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessMapDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestRecordsController_documents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentListDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestFilesController_letterPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The header Repr-Digest has the SHA-256 of the bytes (RFC 9530). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestFilesController_letterHtml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The header Repr-Digest has the SHA-256 of the bytes (RFC 9530). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestFilesController_formPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The header Repr-Digest has the SHA-256 of the bytes (RFC 9530). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestFilesController_formHtml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The header Repr-Digest has the SHA-256 of the bytes (RFC 9530). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AnswerVersionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVersionListDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CaseFilesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestFileListDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CaseFilesController_attach: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description The request is closed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CaseFilesController_redact: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRedactionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description The request is closed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CaseFilesController_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The header Repr-Digest has the SHA-256 of the bytes (RFC 9530). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.presentation": string;
                    "text/plain": string;
                    "text/csv": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/tiff": string;
                    "application/zip": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not scanned yet, or infected. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestActsController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestActsController_proposeExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestActsController_supplement: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestActsController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RequestActsController_answerSurvey: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ActPreviewsController_outlook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActOutlookDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ActPreviewsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreparedActDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreviewDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UrgingsController_urge: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUrgingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not late, or they were urged today. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WatchController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WatchController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ConsultationsController_askOpinions: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not classified yet, or signed already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ConsultationsController_askConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not classified yet, or signed already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClarificationsController_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClarificationQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not being handled, or one is open already; none is open. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClarificationsController_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClarificationAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not being handled, or one is open already; none is open. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ComplaintsController_complain: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Neither a first nor a second complaint is possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CounterController_takeIn: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeInRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedRequestDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TakenInController_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TakenInController_supplement: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenInAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TakenInController_clarify: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenInAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TakenInController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenInWithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TakenInController_complain: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenInComplaintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReceiptHandoverController_handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverReceiptDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RemediesController_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopeningDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RemediesController_sue: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLawsuitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RemediesController_judge: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeliveriesController_report: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestActDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeliveriesController_issueCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueAccessCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedAccessCodeDto"];
                };
            };
            /** @description Not in the state in which the request is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RestrictionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestrictionListDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RestrictionsController_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is restricted already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RestrictionsController_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                restriction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is lifted already, or of another request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RestrictionsController_seen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SightingListDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReportsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReportsController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedReportDto"];
                };
            };
            /** @description It has been opened before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReportsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReportsController_map: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessMapDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReportFiguresController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFiguresDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReportFilesController_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The header Repr-Digest has the SHA-256 of the bytes (RFC 9530). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReportFilesController_html: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The header Repr-Digest has the SHA-256 of the bytes (RFC 9530). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReportFilesController_docx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The header Repr-Digest has the SHA-256 of the bytes (RFC 9530). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReportInstructionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionListDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReportInstructionsController_issue: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInstructionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInstructionDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No such unit, or a day that is past. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DutiesController_duties: {
        parameters: {
            query?: {
                /** @description As they were, and whose they were, on this day; today when absent. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DutiesController_components: {
        parameters: {
            query?: {
                /** @description As they were, and whose they were, on this day; today when absent. */
                on?: string;
                /** @description Of the PCI; the newest catalogue of that year or before. That of the day when absent. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PciComponentListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DutyPeriodsController_list: {
        parameters: {
            query?: {
                /** @description `2026-W48`, `2026-11`, `2026-Q4`, `2026-H2`, `2026`, or `2026-CD` for instructions; the newest when absent. */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPeriodListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DutyPeriodsController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDutyPeriodsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedDutyPeriodsDto"];
                };
            };
            /** @description The day is not over, or no period ended on it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DutyPeriodsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPeriodDetailDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TargetsController_list: {
        parameters: {
            query?: {
                /** @description This year when absent. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TargetsController_versions: {
        parameters: {
            query: {
                measure: "component-score" | "component-median" | "transparency-score" | "transparency-rank" | "online-partial-share" | "online-full-share" | "portal-visits" | "business-section-visits";
                period: string;
                component?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasuredFigureListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TargetsController_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterFiguresDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredFiguresDto"];
                };
            };
            /** @description Each fault is named at its field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CatalogueController_list: {
        parameters: {
            query?: {
                /** @description As it was on this day; today when absent. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationCatalogueDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PublicationsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Code of the publishing agency. */
                owner?: string;
                subject?: string;
                /** @description First day of the documents’ dates. */
                from?: string;
                /** @description Their last day. */
                to?: string;
                state?: "proposed" | "returned" | "approved" | "published" | "withdrawn";
                timing?: "on-time" | "late" | "waiting" | "no-limit";
                /** @description Those of which a link is dead, or none is. */
                dead?: boolean;
                /** @description Only what was withdrawn, or what was not. */
                withdrawn?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PublicationsController_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePublicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationKeyDto"];
                };
            };
            /** @description One’s agency does not publish this entry. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Every fault at once, each at its place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PublicationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDetailDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PublicationsController_replaceLink: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationKeyDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not published, or not a link of that place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CoverageController_coverage: {
        parameters: {
            query?: {
                /** @description First day of the documents’ dates; 1 January. */
                from?: string;
                /** @description Their last day; today when absent. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationCoverageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitReviewsController_list: {
        parameters: {
            query?: {
                /** @description `2026-11` or `2026-Q4`; the newest when absent. */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitReviewListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitReviewsController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenUnitReviewsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedUnitReviewsDto"];
                };
            };
            /** @description The day is not over, or no period ended on it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitReviewsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitReviewDetailDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SigningController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningTaskPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TasksController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description mine: what I have taken or was given; available: free, and I may take it; delegated: mine, on which somebody else works; apart: free, and not for somebody who did an earlier step; all: these, and what my colleagues have taken. A supervisor sees those of everybody under `all` and `apart`. */
                view?: "mine" | "available" | "delegated" | "apart" | "all";
                /** @description Process id. */
                process?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TasksController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TaskActionsController_claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskHolderDto"];
                };
            };
            /** @description Somebody else has it, or you have it already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TaskActionsController_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskHolderDto"];
                };
            };
            /** @description You do not have it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TaskActionsController_delegate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskHolderDto"];
                };
            };
            /** @description You do not have it, or it was delegated to you. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such colleague. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TaskActionsController_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskHolderDto"];
                };
            };
            /** @description It is not delegated to you. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TaskActionsController_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletedTaskDto"];
                };
            };
            /** @description `proof-needed`: show that it is you, then sign. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have not taken it, or it cannot be done now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DraftsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DraftsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraftDto"];
                };
            };
            /** @description It was saved or sent elsewhere meanwhile. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DraftsController_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PrivacyRequestsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PrivacyRequestsController_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPrivacyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestKeyDto"];
                };
            };
            /** @description I have asked for the same, and it is not closed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Every fault at once, each at its place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PrivacyRequestsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PrivacyRequestsController_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCopyDto"];
                };
            };
            /** @description Not mine, not granted, or its time is over. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PersonalDataController_classes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDataClassesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PersonalDataController_expiry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedExpiryDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PersonalDataController_setRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRetentionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Too early, or there is one from that day. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LegalHoldsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHoldsDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LegalHoldsController_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is held already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LegalHoldsController_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is not held. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LiveController_follow: {
        parameters: {
            query?: never;
            header?: {
                /** @description What came since is told first. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FiguresWorkbookController_workbook: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorChartsController_periods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPeriodDto"][];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorChartsController_answerDays: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
                /** @description How days are counted: as the variants of CS 6. */
                clock?: "gross" | "statutory" | "net" | "held";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDaysDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorChartsController_trend: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
                /** @description How days are counted: as the variants of CS 6. */
                clock?: "gross" | "statutory" | "net" | "held";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthlyTrendDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorChartsController_agencies: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
                compared?: "received" | "full" | "legal" | "inTime" | "inTimeOfClosed" | "inTimeOriginally";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyComparisonDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorChartsController_agencyMonths: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
                /** @description How days are counted: as the variants of CS 6. */
                clock?: "gross" | "statutory" | "net" | "held";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyMonthsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorChartsController_breaches: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachCalendarDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorChartsController_grounds: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyGroundsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OpinionsController_byUnit: {
        parameters: {
            query: {
                /** @description Of the opinions that were due from this day on */
                from: string;
                /** @description and up to this one. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOpinionsDto"][];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OpinionsController_list: {
        parameters: {
            query: {
                /** @description Of the opinions that were due from this day on */
                from: string;
                /** @description and up to this one. */
                to: string;
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description The agency or division that was asked. */
                unit?: string;
                state?: "in-time" | "late" | "waiting";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReviewController_detectors: {
        parameters: {
            query?: {
                /** @description First day on which what is counted ended; 29 days before `to` when absent. */
                from?: string;
                /** @description Last day; today when absent. */
                to?: string;
                /** @description Only what this agency closed. */
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectionsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReviewController_forecast: {
        parameters: {
            query?: {
                /** @description Only requests of this agency. */
                agency?: string;
                /** @description Of so many open requests, those that are due next. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachForecastDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorsController_definitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricDefinitionDto"][];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorsController_cs5: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cs5Dto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorsController_cs6: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cs6Dto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorsController_sla: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaIndicatorDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorsController_progress: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressIndicatorDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorsController_cases: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
                /** @description How days are counted: as the variants of CS 6. */
                clock?: "gross" | "statutory" | "net" | "held";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Which of them: every number of an indicator is that of such a set. */
                set?: "measured" | "pending" | "excluded" | "transferred" | "merged" | "asked-again" | "withdrawn-before-due" | "never-valid" | "not-yet-valid" | "received" | "full" | "given" | "answerable" | "of-firms" | "received-by-firms" | "decided" | "refused" | "undecided" | "early" | "on-time" | "late" | "within" | "due-soon" | "overdue" | "closed" | "in-time" | "in-time-originally" | "late-result" | "late-notice" | "late-receipt" | "late-extension" | "groundless" | "received-in-the-end";
                /** @description Only those refused on this point of Art. 28(1); `none`: without any. */
                ground?: "a" | "b" | "c" | "d" | "dd" | "e" | "none";
                /** @description Only those that took so many days. */
                fromDays?: number;
                /** @description And no more than so many. */
                toDays?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorCasePageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorPartsController_cs5: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
            };
            header?: never;
            path: {
                dimension: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cs5PartsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorPartsController_cs6: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
            };
            header?: never;
            path: {
                dimension: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cs6PartsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorPartsController_sla: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
            };
            header?: never;
            path: {
                dimension: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaPartsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IndicatorPartsController_progress: {
        parameters: {
            query: {
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description By which of its days a request belongs to the period: the final due date, … */
                basis?: "due" | "submission" | "closing";
                /** @description Only requests that this agency answers; `none`: not routed yet. */
                agency?: string;
                /** @description Agencies as they were when they answered, or each counted with its successor on that day. */
                agencies?: "as-reported" | "mapped";
                /** @description Component indicator 1–12. */
                subject?: number;
                channel?: "network" | "direct" | "post";
                /** @description `none`: those of which it is not known. */
                complexity?: "simple" | "complex" | "none";
                /** @description `none`: those of which it is not known. */
                firmSize?: "micro" | "small" | "medium" | "large" | "none";
                /** @description Law by which they are answered. */
                regime?: string;
                /** @description The day at whose end the world is looked at; today when absent. */
                asOf?: string;
            };
            header?: never;
            path: {
                dimension: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressPartsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SnapshotsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenSnapshotDto"][];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    NotificationsController_list: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    NotificationPreferencesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    NotificationPreferencesController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoosePreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FailedMailsController_list: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedMailListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FailedMailsController_sendAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarFeedController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarFeedController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeedDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarFeedController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarFeedController_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LegalGroundsController_list: {
        parameters: {
            query?: {
                /** @description The one in force today when absent. */
                regime?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalGroundsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LetterTemplatesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplateSummaryDto"][];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LetterTemplatesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentLetterTemplateDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LetterTemplatesController_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishLetterTemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedLetterTemplateDto"];
                };
            };
            /** @description There is a later version than the one changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Every fault at once, each at its place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LetterTemplatesController_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplateSummaryDto"][];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LetterTemplatesController_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplateDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LetterTemplatesController_sample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComposedLetterDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LetterTemplatesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterTemplatePreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewedLetterDto"];
                };
            };
            /** @description Every fault at once, each at its place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MandatesController_list: {
        parameters: {
            query: {
                /** @description Code of the agency. */
                agency: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MandatesController_give: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMandateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateKeyDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MandatesController_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MandateRevocationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateKeyDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is over already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ColleaguesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DecisionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionVersionDto"][];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DecisionsController_table: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionTableOfVersionDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DecisionsController_evaluate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionInputsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionEvaluationDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Inputs that the decision cannot be made from. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MadeDecisionsController_made: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDecisionListDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeploymentsController_deploy: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeployDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentDto"];
                };
            };
            /** @description Everything that is wrong with the files. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProcessDefinitionsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessDefinitionPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProcessDefinitionsController_instanceCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceCountDto"][];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProcessDefinitionsController_changes: {
        parameters: {
            query: {
                /** @description Decimal key of the version to compare with. */
                from: string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelChangeDto"][];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProcessDefinitionsController_xml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProcessDefinitionsController_elements: {
        parameters: {
            query?: {
                /** @description First day on which what is counted ended; 29 days before `to` when absent. */
                from?: string;
                /** @description Last day; today when absent. */
                to?: string;
                /** @description Count all versions of the process. */
                allVersions?: boolean;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionStatisticsDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProcessInstancesController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                processId?: string;
                version?: number;
                businessKey?: string;
                status?: "active" | "suspended" | "completed" | "terminated";
                /** @description A token stands at this element. */
                elementId?: string;
                /** @description Whether an incident is open in it. */
                hasIncident?: boolean;
                startedBefore?: string;
                startedAfter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstancePageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProcessInstancesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessInstanceDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProcessInstancesController_map: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessMapDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InstanceChangesController_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceStatusDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InstanceChangesController_suspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceStatusDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is suspended already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InstanceChangesController_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceStatusDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is not suspended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InstanceChangesController_setVariables: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetVariablesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceStatusDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InstanceChangesController_modify: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceStatusDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that is wrong with it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InstanceChangesController_migrate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigratedDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that is in the way. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdHocActivationController_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdHocActivationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It takes nothing more, or is suspended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What cannot be begun, and what can. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    BatchesController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    BatchesController_start: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartBatchDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    BatchesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    BatchesController_failures: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchFailurePageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    BatchesController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has ended already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IncidentsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Decimal key of a version of a process. */
                definitionKey?: string;
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IncidentsController_groups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentGroupsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IncidentsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetailDto"];
                };
            };
            /** @description It is not open, or never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IncidentsController_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedIncidentDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    StepSkipsController_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedSkipDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Somebody has proposed it already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The step has not exactly one way on. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    StepSkipsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody has proposed it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    StepSkipsController_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedIncidentDto"];
                };
            };
            /** @description You proposed it yourself. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody has proposed it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AuditEntriesController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Id of a person, or `system`. */
                actor?: string;
                trigger?: string;
                /** @description Process id. */
                process?: string;
                /** @description First day; a week before `to` when absent. */
                from?: string;
                /** @description Last day; today when absent. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AuditTrailController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTrailDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClientsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClientsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClientDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedClientDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClientsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such client, or its access has ended already. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PublicationController_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishAnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedEntryDto"];
                };
            };
            /** @description Not answered yet, or published already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Every fault at once, each at its place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PublicationController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Up to 128 visible ASCII characters. The same key and body give the same reply. */
                "Idempotency-Key": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPublicationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedEntryDto"];
                };
            };
            /** @description It is not in the register. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PublishedAnswersController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Words, with or without accents. */
                text?: string;
                /** @description Code of the agency that answered. */
                agency?: string;
                /** @description Of the answer. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedAnswerPageDto"];
                };
            };
            /** @description More than 60 calls in ten seconds from one address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PublishedAnswersController_suggestions: {
        parameters: {
            query: {
                /** @description What is being written. */
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionListDto"];
                };
            };
            /** @description More than 60 calls in ten seconds from one address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PublishedAnswersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedAnswerDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was withdrawn; the reason is told. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description More than 60 calls in ten seconds from one address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IdentitySignInController_provider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviderDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IdentitySignInController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityAnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityEnteredDto"];
                };
            };
            /** @description `identity-refused`, or `second-factor-needed` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `identity-unknown`: no account is linked, none is made. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `identity-address-taken`: sign in and link it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `identity-provider-unreachable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IdentitySignInController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginIdentityDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityAddressDto"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `identity-provider-unreachable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IdentitySignInController_signInWithCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityEnteredDto"];
                };
            };
            /** @description `identity-refused`, or `wrong-code` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IdentityLinksController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnIdentityListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IdentityLinksController_link: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityAnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnIdentityDto"];
                };
            };
            /** @description `identity-refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no identity provider. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is somebody else’s, or I have one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `identity-provider-unreachable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IdentityLinksController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityAddressDto"];
                };
            };
            /** @description `proof-needed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no identity provider. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `identity-provider-unreachable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    IdentityLinksController_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `proof-needed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description I have none of this key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `last-way-in`: I could not sign in any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WebhooksController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WebhooksController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldSecretDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WebhooksController_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such receiver, or it is paused already. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WebhooksController_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such receiver, or it is neither. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WebhooksController_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRotationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldSecretDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WebhooksController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeliveriesController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description `dead` is the dead-letter list. */
                state?: "waiting" | "delivered" | "dead";
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeliveriesController_sendAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such event, or it is on its way. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeliveriesController_sendDeadAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentAgainDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DemoPeopleController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPeopleDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
