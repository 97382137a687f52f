package pl.novahouse.chatbot.integrations.booking;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What came back over HTTP.
 *
 * @param body the JSON, or a missing node where the body is none
 */
record ZencalAnswer(int status, JsonNode body) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Declined for what was asked, so that nothing was done; a timeout on their side is none of these. */
    boolean isRefusal() {
        return status >= 400 && status < 500 && status != 408;
    }

    /** The body of a success. */
    JsonNode success() throws ZencalFailure {
        if (!isSuccess()) {
            throw ZencalFailure.meaningless("status " + status);
        }
        return body;
    }
}
