package pl.novahouse.chatbot.rest.shared;

import org.jspecify.annotations.Nullable;

/** The faces of the service, which differ in who may frame, cache and script them. */
enum Surface {
    API,
    PANEL,
    WIDGET,
    WIDGET_ASSET,
    ASSET,
    DEMO;

    static Surface of(@Nullable String path) {
        if (path == null || path.equals("/admin") || path.startsWith("/admin/")) {
            return PANEL;
        }
        if (path.equals("/widget/frame") || path.equals("/widget/frame/")) {
            return WIDGET;
        }
        if (path.equals("/widget.js") || path.startsWith("/widget/")) {
            return WIDGET_ASSET;
        }
        if (path.equals("/")
                || path.equals("/privacy")
                || path.startsWith("/demo/")
                || path.equals("/index.html")
                || path.equals("/favicon.ico")) {
            return DEMO;
        }
        return API;
    }
}
