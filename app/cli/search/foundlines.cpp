// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/search/foundlines.h"

#include "core/clocktext.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString shortTime(std::optional<milliseconds> time)
{
    return time ? clockText(*time) : QString();
}

QJsonValue toSeconds(std::optional<milliseconds> time)
{
    return time ? QJsonValue(double(time->count()) / 1000) : QJsonValue();
}

QString onOneLine(const QStringList &fields)
{
    QStringList clean;
    for (const QString &field : fields)
        clean.append(field.simplified());
    return clean.join(u'\t') + u'\n';
}

QJsonObject jsonOf(const FoundEpisode &episode, const QString &kind)
{
    return {{u"kind"_s, kind},         {u"id"_s, qint64(episode.id)},
            {u"key"_s, episode.key},   {u"episode"_s, episode.title},
            {u"show"_s, episode.show}, {u"date"_s, episode.published.toString(Qt::ISODate)}};
}

void addLine(FoundList &list, const FoundEpisode &episode, const FoundLine &line)
{
    const bool isSaid = line.where == FoundLine::Where::Said;
    QJsonObject json = jsonOf(episode, isSaid ? u"line"_s : u"description"_s);
    json[u"begin"] = toSeconds(line.begin);
    json[u"estimated"] = line.isEstimated;
    json[u"speaker"] = line.speaker;
    json[u"chapter"] = line.chapter;
    json[u"sentence"] = line.sentence.text;
    json[u"before"] = line.sentence.before;
    json[u"after"] = line.sentence.after;
    list.json.append(json);
    list.table += onOneLine(
        {episode.title, episode.show, shortTime(line.begin), line.speaker, line.sentence.text});
}

// Found in its title only.
void addTitle(FoundList &list, const FoundEpisode &episode)
{
    QJsonObject json = jsonOf(episode, u"title"_s);
    json[u"begin"] = QJsonValue();
    json[u"speaker"] = json[u"sentence"] = json[u"before"] = json[u"after"] = QString();
    list.json.append(json);
    list.table += onOneLine({episode.title, episode.show, {}, {}, {}});
}

void addNote(FoundList &list, const FoundNote &note)
{
    list.json.append(QJsonObject{{u"kind"_s, u"note"_s},
                                 {u"id"_s, qint64(note.episode)},
                                 {u"episode"_s, note.episodeTitle},
                                 {u"show"_s, note.show},
                                 {u"date"_s, note.created.toString(Qt::ISODate)},
                                 {u"begin"_s, toSeconds(note.begin)},
                                 {u"speaker"_s, QString()},
                                 {u"sentence"_s, note.text},
                                 {u"before"_s, QString()},
                                 {u"after"_s, QString()},
                                 {u"tags"_s, QJsonArray::fromStringList(note.tags)}});
    QStringList tags;
    for (const QString &tag : note.tags)
        tags.append(u'#' + tag);
    list.table += onOneLine(
        {note.episodeTitle, note.show, shortTime(note.begin), tags.join(u' '), note.text});
}

} // namespace

void addTo(FoundList &list, const SearchAnswer &answer, int room)
{
    const int end = list.count() + room;
    for (const FoundEpisode &episode : answer.episodes) {
        if (episode.lines.isEmpty() && list.count() < end)
            addTitle(list, episode);
        for (const FoundLine &line : episode.lines) {
            if (list.count() < end)
                addLine(list, episode, line);
        }
    }
    for (const FoundNote &note : answer.notes) {
        if (list.count() < end)
            addNote(list, note);
    }
}

} // namespace earmark
