package org.rounds.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question and its answer in the words that staff read. */
public record AnsweredItem(String item, String question, String answer) {

    static Map<String, AnsweredItem> byItem(List<AnsweredItem> answers) {
        var byItem = new LinkedHashMap<String, AnsweredItem>();
        answers.forEach(one -> byItem.put(one.item(), one));
        return byItem;
    }
}
