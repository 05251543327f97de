package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the request that signed somebody in into one that only reads a form page, with what they had typed. */
class ReopenedRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields = new LinkedHashMap<>();

    ReopenedRequest(HttpServletRequest signIn, KeptForm kept) {
        super(signIn);
        kept.fields().forEach((name, values) -> fields.put(name, values.toArray(String[]::new)));
        fields.put(
                "done",
                new String[] {kept.hadFiles() ? "platform.form-reopened-without-files" : "platform.form-reopened"});
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public int getContentLength() {
        return -1;
    }

    @Override
    public long getContentLengthLong() {
        return -1;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(List.copyOf(fields.keySet()));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }
}
