-- Asked before each setting out: is there an urgent report that nobody looked at?
CREATE INDEX by_level ON side_effect_report (level);
