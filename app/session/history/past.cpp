// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history/past.h"

#include "session/history/actblob.h"
#include "session/history/actdetail.h"
#include "store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace earmark {

namespace {

bool isKeptEdit(const PastAct &one)
{
    return isEdit(ActKind(one.kept.kind));
}

Error unreadable()
{
    return {QCoreApplication::translate("Act", "This step can’t be read any more.")};
}

/// Reads acts from the library when they are needed.
class ActReader
{
public:
    explicit ActReader(const QString &databasePath)
        : m_path(databasePath)
    {}

    Result<Act> read(const PastAct &one)
    {
        if (one.act)
            return *one.act;
        if (auto opened = open(); !opened)
            return opened.error();
        const auto content = readActContent(m_database->sql(), one.kept.id);
        if (!content)
            return content.error();
        const auto act = actFromBlob(ActKind(one.kept.kind), *content);
        return act ? Result<Act>(*act) : Result<Act>(unreadable());
    }

    /// The acts from the first one to `act`.
    Result<QList<PastAct>> wayTo(ActId act, const Past &past, EpisodeId episode)
    {
        if (!isSet(act))
            return QList<PastAct>();
        for (qsizetype i = 0; i < past.acts.size(); ++i) {
            if (past.acts.at(i).kept.id == act)
                return past.acts.first(i + 1);
        }
        if (auto opened = open(); !opened)
            return opened.error();
        const auto history = readHistory(m_database->sql(), episode, act);
        if (!history)
            return history.error();
        QList<PastAct> way;
        for (const KeptAct &one : history->acts.first(history->done))
            way.append({one, {}});
        return way;
    }

private:
    Result<> open()
    {
        if (m_database)
            return done;
        auto database = Database::connect(m_path);
        if (!database)
            return database.error();
        m_database.emplace(*std::move(database));
        return done;
    }

    QString m_path;
    std::optional<Database> m_database;
};

} // namespace

qsizetype Past::edits() const
{
    return std::count_if(acts.cbegin(), acts.cbegin() + done, isKeptEdit);
}

namespace {

// Which transcript was shown after some acts; TranscriptId{} if none of them says so.
Result<TranscriptId> shownAfter(const QList<PastAct> &acts, ActReader &reader)
{
    QList<TranscriptId> shown; // the last one is
    for (const PastAct &one : acts) {
        if (!isChoice(ActKind(one.kept.kind)))
            continue;
        const auto act = reader.read(one);
        if (!act)
            return act.error();
        const auto &choice = std::get<ChoiceAct>(act->what);
        const auto kind = ActKind(one.kept.kind);
        if (kind != ActKind::ChooseTranscript)
            shown.removeAll(choice.before);
        shown.removeAll(choice.after);
        if (isSet(choice.after))
            shown.append(choice.after);
    }
    return shown.isEmpty() ? TranscriptId{} : shown.last();
}

// Undoes and redoes what was done to the text alone.
Result<> changeText(Transcript &text, TranscriptId id, const PastAct &one, bool isUndo,
                    ActReader &reader)
{
    if (!isKeptEdit(one))
        return done;
    const auto act = reader.read(one);
    if (!act)
        return act.error();
    const auto &what = std::get<TextAct>(act->what);
    if (what.transcript != id)
        return done;
    const Edit edit = isUndo ? inverse(what.edit) : what.edit;
    if (!fits(edit, text))
        return unreadable();
    apply(edit, text);
    return done;
}

} // namespace

Result<Transcript> importedText(const Past &past, TranscriptId id, Transcript now)
{
    ActReader acts(past.databasePath);
    for (qsizetype i = past.done - 1; i >= 0; --i) {
        if (auto changed = changeText(now, id, past.acts.at(i), true, acts); !changed)
            return changed.error();
    }
    return now;
}

QHash<ActId, QString> detailsOf(const Past &past)
{
    ActReader reader(past.databasePath);
    QHash<ActId, QString> details;
    for (const PastAct &one : past.acts) {
        const auto act = reader.read(one);
        if (const QString detail = act ? detailOf(*act) : QString(); !detail.isEmpty())
            details.insert(one.kept.id, detail);
    }
    return details;
}

Result<PastText> textAfter(ActId act, const Past &past, const LoadedTranscript &now)
{
    ActReader reader(past.databasePath);
    const QList<PastAct> present = past.acts.first(past.done);
    const auto way = reader.wayTo(act, past, now.kept.episode);
    if (!way)
        return way.error();
    const auto shown = shownAfter(*way, reader);
    if (!shown)
        return shown.error();
    PastText then{now.kept.id, now.transcript};
    if (isSet(*shown) && *shown != then.id) {
        auto text = loadText(past.databasePath, *shown);
        if (!text)
            return text.error();
        then = {*shown, *std::move(text)};
    }
    qsizetype common = 0;
    while (common < std::min(present.size(), way->size())
           && present.at(common).kept.id == way->at(common).kept.id)
        ++common;
    for (qsizetype i = present.size() - 1; i >= common; --i) {
        if (auto changed = changeText(then.text, then.id, present.at(i), true, reader); !changed)
            return changed.error();
    }
    for (qsizetype i = common; i < way->size(); ++i) {
        if (auto changed = changeText(then.text, then.id, way->at(i), false, reader); !changed)
            return changed.error();
    }
    return then;
}

} // namespace earmark
