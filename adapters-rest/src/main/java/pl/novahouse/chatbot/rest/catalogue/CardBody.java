package pl.novahouse.chatbot.rest.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an answer shows as a card; its {@code type} tells which one it is. */
@Schema(
        name = "Card",
        oneOf = {PackageBody.class, QuoteBody.class})
public sealed interface CardBody permits PackageBody, QuoteBody {

    String type();
}
