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
         * Record a decision to merge, split, rename or abolish agencies
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
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The monthly reports that I may see, the latest period first */
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
        /** How many tokens are and were at each element, and how long it took */
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
        /** Leave its step out and go on behind it */
        post: operations["IncidentsController_skip"];
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
            type: "MERGE" | "SPLIT" | "RENAME" | "ABOLITION" | "FUNCTION_TRANSFER";
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
            type: "MERGE" | "SPLIT" | "RENAME" | "ABOLITION" | "FUNCTION_TRANSFER";
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
        NamedPersonDto: {
            /** @description Decimal key, or `system` for the service itself. */
            id: string;
            name: string;
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
            purpose: "request" | "supplement" | "intake-evidence" | "original" | "redacted" | "answer" | "opinion" | "consent" | "delivery";
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
            type: "information-request" | "complaint" | "report";
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
            /** @description Who ended it; of a current step, who has it. */
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
        LetterBlockDto: {
            /** @enum {string} */
            type: "heading" | "paragraph" | "list" | "rows";
            /** @description Of a heading or paragraph. */
            text?: string;
            /** @description Of a list. */
            items?: string[];
            rows?: components["schemas"]["LetterRowDto"][];
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
        ReportStatusDto: {
            vi: string;
            en: string;
            /** @enum {string} */
            code: "opening" | "collecting" | "drafting" | "awaiting-head" | "awaiting-centre" | "accepted" | "not-begun" | "synthesising" | "awaiting-centre-head" | "awaiting-director" | "issuing" | "issued" | "cancelled";
        };
        ReportSummaryDto: {
            /** @description Decimal key. */
            key: string;
            /** @example 2026-10 */
            period: string;
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
            /** Format: date */
            divisionsDueOn: string | null;
            /** Format: date */
            synthesisDueOn: string | null;
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
            code: "opening" | "collecting" | "drafting" | "awaiting-head" | "awaiting-centre" | "accepted" | "not-begun" | "synthesising" | "awaiting-centre-head" | "awaiting-director" | "issuing" | "issued" | "cancelled";
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
        VersionDto: {
            /** @description Decimal key. */
            key: string;
            number: number;
            /** @description A nil report. */
            nothingToReport: boolean;
            content: components["schemas"]["VersionContentDto"];
            /** @description Of a synthesis. */
            includes: components["schemas"]["IncludedPartDto"][] | null;
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
            outcome: "approved" | "accepted" | "returned";
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
            kind: "division" | "synthesis";
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
            /** @example 2026-10 */
            period: string;
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
            /** Format: date */
            divisionsDueOn: string | null;
            /** Format: date */
            synthesisDueOn: string | null;
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
            documents: components["schemas"]["DocumentDto"][];
        };
        OpenReportDto: {
            /**
             * @description A month that is over.
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
        PeriodDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        ExclusionDto: {
            /** @enum {string} */
            reason: "transferred" | "merged" | "asked-again" | "withdrawn-before-due" | "never-valid" | "not-yet-valid";
            count: number;
        };
        IntervalDto: {
            low: number;
            high: number;
        };
        RatioSetsDto: {
            /** @enum {string} */
            numerator: "measured" | "pending" | "excluded" | "transferred" | "merged" | "asked-again" | "withdrawn-before-due" | "never-valid" | "not-yet-valid" | "received" | "full" | "given" | "answerable" | "of-firms" | "received-by-firms" | "decided" | "refused" | "undecided" | "early" | "on-time" | "late" | "within" | "due-soon" | "overdue" | "closed" | "in-time" | "in-time-originally" | "late-result" | "late-notice" | "late-receipt" | "late-extension" | "groundless";
            /** @enum {string} */
            denominator: "measured" | "pending" | "excluded" | "transferred" | "merged" | "asked-again" | "withdrawn-before-due" | "never-valid" | "not-yet-valid" | "received" | "full" | "given" | "answerable" | "of-firms" | "received-by-firms" | "decided" | "refused" | "undecided" | "early" | "on-time" | "late" | "within" | "due-soon" | "overdue" | "closed" | "in-time" | "in-time-originally" | "late-result" | "late-notice" | "late-receipt" | "late-extension" | "groundless";
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
            set: "measured" | "pending" | "excluded" | "transferred" | "merged" | "asked-again" | "withdrawn-before-due" | "never-valid" | "not-yet-valid" | "received" | "full" | "given" | "answerable" | "of-firms" | "received-by-firms" | "decided" | "refused" | "undecided" | "early" | "on-time" | "late" | "within" | "due-soon" | "overdue" | "closed" | "in-time" | "in-time-originally" | "late-result" | "late-notice" | "late-receipt" | "late-extension" | "groundless";
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
            sets: ("measured" | "pending" | "excluded" | "transferred" | "merged" | "asked-again" | "withdrawn-before-due" | "never-valid" | "not-yet-valid" | "received" | "full" | "given" | "answerable" | "of-firms" | "received-by-firms" | "decided" | "refused" | "undecided" | "early" | "on-time" | "late" | "within" | "due-soon" | "overdue" | "closed" | "in-time" | "in-time-originally" | "late-result" | "late-notice" | "late-receipt" | "late-extension" | "groundless")[];
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
            dimension: "agency" | "subject" | "channel" | "complexity" | "firm-size" | "regime" | "month";
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
            dimension: "agency" | "subject" | "channel" | "complexity" | "firm-size" | "regime" | "month";
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
            dimension: "agency" | "subject" | "channel" | "complexity" | "firm-size" | "regime" | "month";
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
            dimension: "agency" | "subject" | "channel" | "complexity" | "firm-size" | "regime" | "month";
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
            subjectType: "information-request" | "report";
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
            kind: "receipt" | "supplement-request" | "clarification-request" | "guidance" | "limit-notice" | "cost-notice" | "resolution-slip" | "extension-notice" | "refusal-notice" | "complaint-notice" | "complaint-decision" | "apology" | "report" | "supplement-reminder" | "clarified" | "clarification-unanswered" | "half-time" | "last-day" | "limit-notice-late" | "overdue" | "overdue-1" | "overdue-3" | "overdue-5" | "urged" | "urged-head" | "calendar-changed" | "agency-succeeded" | "task-let-go" | "extension-declined" | "opinion-asked" | "opinion-late" | "opinions-given" | "consent-due" | "link-dead" | "follow-up" | "merged" | "costs-paid" | "costs-unpaid" | "delivered" | "delivery-returned" | "file-infected" | "batch-closed" | "report.opened" | "report.returned" | "report.submitted" | "report.reminder" | "report.recounted" | "report.late" | "report.escalated" | "report.missing" | "report.issued";
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
            value: Record<string, never> | null;
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
            value: Record<string, never> | null;
            /** @description What it read. */
            inputs: components["schemas"]["NamedValueDto"][];
            matchedRules: components["schemas"]["MatchedRuleDto"][];
        };
        DecisionEvaluationDto: {
            decisionId: string;
            /** @description Decimal key of the version. */
            decisionKey: string;
            /** @description Any JSON. */
            value: Record<string, never> | null;
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
            /** @description In the period. */
            completed: number;
            /** @description In the period: cancelled or interrupted. */
            terminated: number;
            /** @description Of those completed in the period, right to a hundredth. */
            medianMilliseconds: number | null;
            /** @description Nine of ten took no longer. */
            p90Milliseconds: number | null;
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
            type: "information-request" | "complaint" | "report";
            /** @example YC-2026-000437 */
            code: string;
            agencyCode: string | null;
            /** @description Its statutory deadline, which runs on while the incident is open. */
            due: components["schemas"]["DueDto"] | null;
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
            /** @description When it was a job that failed. */
            job: components["schemas"]["FailedJobDto"] | null;
            /** @description What the step sees. */
            variables: components["schemas"]["MaskedVariableDto"][];
            /** @description Whose process it is; null for a process of no case. */
            affected: components["schemas"]["AffectedCaseDto"] | null;
            /** @description `retry`, `set-variables`, `skip`. */
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
        AuditedStepDto: {
            /** @description Names the entry. */
            key: string;
            /** @description Decimal key. */
            processInstanceKey: string;
            /** @example information-request */
            processId: string;
            businessKey: string | null;
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
                /** @description mine: those that I sent, or in which I have or may take a task; all: also those of my business, or of my agency. A supervisor sees every request under `all`. */
                view?: "mine" | "all";
                status?: "RECEIVED" | "AWAITING_REQUESTER" | "VALID" | "ASSIGNED" | "CONSULTING" | "AWAITING_PAYMENT" | "DRAFTED" | "RETURNED" | "SIGNED" | "DELIVERED" | "FULFILLED" | "PARTIALLY_FULFILLED" | "REFUSED" | "TRANSFERRED" | "LAPSED" | "WITHDRAWN" | "MERGED";
                /** @description Open and past the due date. */
                overdue?: boolean;
                /** @description Only those that this agency answers. */
                agency?: string;
                /** @description Only the parts of this batch: its key. */
                batch?: string;
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
            /** @description What went wrong */
            default: {
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
            /** @description What went wrong */
            default: {
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
                /** @description mine: what I have taken or was given; available: free, and I may take it; delegated: mine, on which somebody else works; all: these, and what my colleagues have taken. A supervisor sees every task under `all`. */
                view?: "mine" | "available" | "delegated" | "all";
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
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Which of them: every number of an indicator is that of such a set. */
                set?: "measured" | "pending" | "excluded" | "transferred" | "merged" | "asked-again" | "withdrawn-before-due" | "never-valid" | "not-yet-valid" | "received" | "full" | "given" | "answerable" | "of-firms" | "received-by-firms" | "decided" | "refused" | "undecided" | "early" | "on-time" | "late" | "within" | "due-soon" | "overdue" | "closed" | "in-time" | "in-time-originally" | "late-result" | "late-notice" | "late-receipt" | "late-extension" | "groundless";
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
    IncidentsController_skip: {
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
                    "application/json": components["schemas"]["ResolvedIncidentDto"];
                };
            };
            404: {
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
