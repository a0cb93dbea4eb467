package org.rounds.api;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The ids that the matrix puts into paths and queries. */
record Records(
        String name,
        UUID visit,
        UUID address,
        UUID flag,
        UUID report,
        UUID region,
        Map<String, UUID> registers) {

    /** The same registers, but records of care that do not exist. */
    static Records ofNothing(Records like) {
        return new Records(
                "missing",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                like.registers);
    }

    /**
     * @param path decides which record a plain {@code id} names
     */
    String of(String parameter, String path) {
        var named = new HashMap<String, UUID>(registers);
        named.put("visitId", visit);
        named.put("flagId", flag);
        named.put("orderId", visit); // no order of that name: demo orders come without a document
        named.put("callId", visit); // no call of that name either
        named.put("regionId", region);
        named.put("secret", visit); // no calendar's secret
        if (parameter.equals("id")) {
            var collection = path.replaceAll("/\\{id}.*", "").replaceAll(".*/", "");
            named.put("visits", visit);
            named.put("mine", visit);
            named.put("addresses", address);
            named.put("reports", report);
            return named.get(collection).toString();
        }
        return named.get(parameter).toString();
    }
}
