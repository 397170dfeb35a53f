// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history/actblob.h"

#include "library/tables/alignmenttable.h"
#include "library/tables/wordblob.h"

#include <QDataStream>
#include <QIODevice>

namespace earmark {

namespace {

constexpr char actVersion = 2; ///< since 2, a note can be a favourite

/// Writes values to a stream, or reads them in the same order: fields() lists those of each type.
class Archive
{
public:
    enum class Way { Write, Read };

    Archive(QDataStream &stream, Way way, char version = actVersion)
        : m_stream(stream)
        , m_way(way)
        , m_version(version)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
        m_stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    }

    template<typename... Values>
    void operator()(Values &...values)
    {
        (value(values), ...);
    }

    bool isReading() const { return m_way == Way::Read; }
    char version() const { return m_version; }
    bool isAtEnd() const { return m_stream.atEnd(); }

private:
    template<typename Value>
    void value(Value &value)
    {
        if constexpr (std::is_enum_v<Value>)
            as<qint64>(value);
        else if constexpr (requires { m_stream << value; })
            isReading() ? m_stream >> value : m_stream << value;
        else
            fields(*this, value);
    }

    template<typename Plain, typename Value>
    void as(Value &value)
    {
        auto plain = Plain(value);
        isReading() ? m_stream >> plain : m_stream << plain;
        value = Value(plain);
    }

    void value(milliseconds &time)
    {
        qint64 count = time.count();
        value(count);
        time = milliseconds(count);
    }

    template<typename Value>
    void value(std::optional<Value> &optional)
    {
        bool isThere = optional.has_value();
        value(isThere);
        if (isThere && !optional)
            optional.emplace();
        if (isThere)
            value(*optional);
    }

    // Every item takes at least a byte, so a damaged count cannot fill the memory.
    template<typename Value>
    void value(QList<Value> &list)
    {
        qint64 count = list.size();
        value(count);
        if (isReading() && (count < 0 || count > m_stream.device()->bytesAvailable())) {
            m_stream.setStatus(QDataStream::ReadCorruptData);
            return;
        }
        list.resize(count);
        for (Value &item : list)
            value(item);
    }

    QDataStream &m_stream;
    Way m_way;
    char m_version;
};

void fields(Archive &archive, TimeSpan &span)
{
    archive(span.begin, span.end);
}

void fields(Archive &archive, Speaker &speaker)
{
    archive(speaker.id, speaker.label, speaker.name, speaker.colour);
}

void fields(Archive &archive, Cue &cue)
{
    archive(cue.id, cue.speaker, cue.speakerInferred, cue.beginsTurn, cue.beginsParagraph,
            cue.spaceBefore, cue.origin, cue.begin, cue.end, cue.confidence, cue.text);
    QByteArray words = toBlob(cue.words);
    archive(words);
    if (archive.isReading())
        cue.words = wordsFromBlob(words, cue.text.size());
}

void fields(Archive &archive, CueAlignment &line)
{
    archive(line.cue, line.span, line.confidence, line.words);
}

void fields(Archive &archive, Alignment &alignment)
{
    QByteArray head = toBlob(alignment);
    archive(head);
    if (archive.isReading())
        alignment = alignmentFromBlob(head).value_or(Alignment());
    archive(alignment.cues);
}

void fields(Archive &archive, LinesChange &change)
{
    qint64 first = change.first;
    archive(first, change.before, change.after);
    change.first = first;
}

void fields(Archive &archive, SpeakerChange &change)
{
    archive(change.before, change.after);
}

void fields(Archive &archive, CueTimesChange &change)
{
    archive(change.before, change.after);
}

void fields(Archive &archive, Edit &edit)
{
    archive(edit.lines, edit.speakers, edit.times, edit.lastId);
}

void fields(Archive &archive, CueRange &range)
{
    archive(range.firstCue, range.firstOffset, range.lastCue, range.lastOffset);
}

void fields(Archive &archive, TextAnchor &anchor)
{
    archive(anchor.transcript, anchor.words, anchor.prefix, anchor.suffix);
}

void fields(Archive &archive, Annotation &note)
{
    archive(note.id, note.key, note.episode, note.kind, note.colour, note.span, note.anchor,
            note.quote, note.speaker, note.note, note.tags, note.created, note.changed);
    if (archive.version() > 1)
        archive(note.isFavourite);
}

void fields(Archive &archive, Pin &pin)
{
    archive(pin.cue, pin.time);
}

void fields(Archive &archive, Episode &details)
{
    archive(details.title, details.show, details.description, details.published, details.page);
}

void fields(Archive &archive, MovedNote &note)
{
    archive(note.before, note.after);
}

void fields(Archive &archive, NoteAct &act)
{
    archive(act.before, act.after);
}

void fields(Archive &archive, PinAct &act)
{
    archive(act.transcript, act.cue, act.before, act.after);
}

void fields(Archive &archive, TimesAct &act)
{
    archive(act.transcript, act.before, act.after);
}

void fields(Archive &archive, ChoiceAct &act)
{
    archive(act.before, act.after, act.detailsBefore, act.detailsAfter);
}

void fields(Archive &archive, TextAct &act)
{
    archive(act.transcript, act.edit, act.notes);
    if (archive.isReading() ? !archive.isAtEnd() : !act.pins.isEmpty())
        archive(act.pins); // acts of earlier versions have none
}

decltype(Act::what) contentOf(ActKind kind)
{
    switch (kind) {
    case ActKind::OpenTranscript:
    case ActKind::ChooseTranscript:
    case ActKind::RemoveTranscript:
    case ActKind::ReadAgain:
    case ActKind::RevertTranscript:
        return ChoiceAct();
    case ActKind::SetTime:
    case ActKind::NotSaid:
        return PinAct();
    case ActKind::FindTimes:
    case ActKind::DropTimes:
        return TimesAct();
    case ActKind::AddNote:
    case ActKind::EditNote:
    case ActKind::DeleteNote:
        return NoteAct();
    default:
        return TextAct();
    }
}

} // namespace

QByteArray toBlob(const Act &act)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    Archive archive(stream, Archive::Way::Write);
    auto what = act.what;
    std::visit([&archive](auto &content) { fields(archive, content); }, what);
    return actVersion + qCompress(bytes);
}

bool isEdit(ActKind kind)
{
    return std::holds_alternative<TextAct>(contentOf(kind));
}

bool isChoice(ActKind kind)
{
    return std::holds_alternative<ChoiceAct>(contentOf(kind));
}

std::optional<Act> actFromBlob(ActKind kind, const QByteArray &blob)
{
    const char version = blob.isEmpty() ? 0 : blob.front();
    if (version < 1 || version > actVersion)
        return {};
    QDataStream stream(qUncompress(blob.sliced(1)));
    Archive archive(stream, Archive::Way::Read, version);
    Act act{.kind = kind, .what = contentOf(kind), .isRead = true};
    std::visit([&archive](auto &content) { fields(archive, content); }, act.what);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return {};
    return act;
}

} // namespace earmark
