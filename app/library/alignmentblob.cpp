// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/alignmentblob.h"

#include <QDataStream>
#include <QIODevice>

namespace earmark {

namespace {

constexpr char alignmentVersion = 1;

} // namespace

// Found by the stream operators of QList, in this namespace as the types are.
static QDataStream &operator<<(QDataStream &out, const TimeSpan &span)
{
    return out << qint64(span.begin.count()) << qint64(span.end.count());
}

static QDataStream &operator>>(QDataStream &in, TimeSpan &span)
{
    qint64 begin = 0;
    qint64 end = 0;
    in >> begin >> end;
    span = {milliseconds(begin), milliseconds(end)};
    return in;
}

static QDataStream &operator<<(QDataStream &out, const CueAlignment &cue)
{
    out << qint32(cue.cue) << cue.span.has_value() << cue.span.value_or(TimeSpan{});
    return out << cue.confidence << cue.words;
}

static QDataStream &operator>>(QDataStream &in, CueAlignment &cue)
{
    qint32 id = 0;
    bool isSaid = false;
    TimeSpan span;
    in >> id >> isSaid >> span >> cue.confidence >> cue.words;
    cue.cue = CueId(id);
    if (isSaid)
        cue.span = span;
    return in;
}

QByteArray toBlob(const Alignment &alignment)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << alignment.cues << alignment.untranscribed << alignment.languages
        << qint64(alignment.duration.count()) << alignment.likeness;
    return alignmentVersion + qCompress(bytes);
}

std::optional<Alignment> alignmentFromBlob(const QByteArray &blob)
{
    if (!blob.startsWith(alignmentVersion))
        return {};
    const QByteArray bytes = qUncompress(blob.sliced(1));
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    Alignment alignment;
    qint64 duration = 0;
    in >> alignment.cues >> alignment.untranscribed >> alignment.languages >> duration
        >> alignment.likeness;
    alignment.duration = milliseconds(duration);
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return {};
    return alignment;
}

} // namespace earmark
