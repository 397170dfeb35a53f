// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/lines.h"
#include "formats/input/timestamp.h"
#include "formats/readers/captions/markedwords.h"
#include "formats/readers/subtitles/subtitles.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// The names of an event's fields.
QStringList namesIn(QStringView format)
{
    constexpr qsizetype maxNames = 100;
    QStringList names;
    for (const QStringView name : format.tokenize(u',')) {
        if (names.size() < maxNames)
            names.append(name.trimmed().toString().toLower());
    }
    return names;
}

// The last field, the text, may hold commas.
QHash<QString, QString> fieldsOf(QStringView event, const QStringList &names)
{
    QHash<QString, QString> fields;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype comma = i + 1 == names.size() ? -1 : event.indexOf(u',');
        const QStringView field = comma < 0 ? event : event.first(comma);
        fields.insert(names.at(i), field.trimmed().toString());
        event = comma < 0 ? QStringView() : event.sliced(comma + 1);
    }
    return fields;
}

// Whether the text after the overrides is a drawing, {\p1}, or not, {\p0}. Other overrides change
// nothing.
bool isDrawing(QStringView overrides, bool wasDrawing)
{
    static const QRegularExpression scale(u"\\\\p(\\d+)"_s);
    auto found = scale.globalMatch(overrides.toString());
    while (found.hasNext())
        wasDrawing = found.next().capturedView(1).toInt() > 0;
    return wasDrawing;
}

// Leaves out drawings, too.
QString withoutOverrides(QStringView text)
{
    QString plain;
    bool draws = false;
    while (!text.isEmpty()) {
        const qsizetype begin = text.indexOf(u'{');
        const qsizetype end = begin < 0 ? -1 : text.indexOf(u'}', begin);
        if (!draws)
            plain += end < 0 ? text : text.first(begin);
        if (end < 0)
            break;
        draws = isDrawing(text.sliced(begin, end - begin), draws);
        text = text.sliced(end + 1);
    }
    return plain;
}

QString plainText(QStringView whole)
{
    QString text = withoutOverrides(whole);
    return text.replace(u"\\N"_s, u"\n"_s).replace(u"\\n"_s, u" "_s).replace(u"\\h"_s, u"\u00a0"_s);
}

// SubStation wrote NTP if there was no name.
QString actorIn(const QHash<QString, QString> &fields)
{
    const QString actor = fields.value(u"name"_s, fields.value(u"actor"_s));
    return actor == "NTP"_L1 ? QString() : actor;
}

} // namespace

bool isAss(QStringView text)
{
    return text.trimmed().startsWith(u"[Script Info]", Qt::CaseInsensitive);
}

Draft readAss(QStringView text)
{
    Draft draft;
    QStringList names = namesIn(u"layer,start,end,style,name,marginl,marginr,marginv,effect,text");
    bool inEvents = false;
    QList<MarkedWord> marks; // of the draft's cues
    for (const auto [whole, number] : Lines(text)) {
        const QStringView line = whole.trimmed();
        if (line.startsWith(u'['))
            inEvents = line.startsWith(u"[Events]", Qt::CaseInsensitive);
        else if (inEvents && line.startsWith(u"Format:", Qt::CaseInsensitive))
            names = namesIn(line.sliced(7));
        if (!inEvents || !line.startsWith(u"Dialogue:", Qt::CaseInsensitive))
            continue;
        const auto fields = fieldsOf(line.sliced(9), names);
        DraftCue cue = draftCue(number, plainText(fields.value(u"text"_s)),
                                readTimestamp(fields.value(u"start"_s)),
                                readTimestamp(fields.value(u"end"_s)));
        const QString actor = actorIn(fields);
        if (!actor.isEmpty())
            cue.speaker = draft.speaker(actor);
        if (!cue.begin)
            draft.count(Repair::UnreadableTime, number);
        draft.add(std::move(cue));
        marks.append(markedWordIn(fields.value(u"text"_s), plainText));
    }
    joinMarkedLines(draft, marks);
    draft.traits().hasSpeakersInText = true;
    return draft;
}

} // namespace earmark
