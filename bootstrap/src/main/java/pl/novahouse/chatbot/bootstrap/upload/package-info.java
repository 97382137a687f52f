/** Makes what takes files in, scans them and gives them out. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.upload;

import org.jspecify.annotations.NullMarked;
