// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/words.h"
#include "formats/readers/markup/timedpieces.h"

#include <QHash>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

using PieceKind = TimedPiece::Kind;

bool isOpener(QStringView text)
{
    return text.trimmed() == u"[" || text.trimmed() == u"(";
}

bool isLabel(const TimedPiece &piece)
{
    return piece.kind == PieceKind::Cite || piece.kind == PieceKind::Time;
}

bool isBreak(const TimedPiece &piece)
{
    return piece.kind == PieceKind::Break || piece.kind == PieceKind::LineBreak
        || piece.kind == PieceKind::Heading || piece.kind == PieceKind::Stamp;
}

// Whether a colon ends the name or follows it.
bool hasColon(const QList<TimedPiece> &pieces, qsizetype cite)
{
    if (pieces.at(cite).text.trimmed().endsWith(u':'))
        return true;
    const TimedPiece next = pieces.value(cite + 1);
    return next.kind == PieceKind::Text && next.text.trimmed().startsWith(u':');
}

/// Labels side by side, and their position in the line.
struct Group
{
    qsizetype first = 0;
    qsizetype last = 0;
    bool beginsLine = false;
    bool endsLine = false;
    bool hasCite = false;
    bool hasStamp = false; ///< a time that can be read

    bool isAlone() const { return beginsLine && endsLine; }
};

class Labels
{
public:
    explicit Labels(QList<TimedPiece> &pieces)
        : m_pieces(pieces)
    {}

    void tell()
    {
        tellSpeakers();
        findGroups();
        findLabelStyle();
        for (const Group &group : std::as_const(m_groups))
            tell(group);
    }

private:
    // Only Hyperaudio, whose words have times, marks names by a class.
    void tellSpeakers()
    {
        const bool hasWords = std::ranges::any_of(
            m_pieces, [](const TimedPiece &piece) { return piece.kind == PieceKind::WordBegin; });
        for (TimedPiece &piece : m_pieces) {
            if (piece.kind == PieceKind::Speaker && !hasWords)
                piece.kind = PieceKind::Text;
        }
    }

    void findGroups()
    {
        bool isInLine = false;
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            const TimedPiece &piece = m_pieces.at(i);
            if (isBreak(piece)) {
                isInLine = false;
            } else if (isLabel(piece)) {
                const Group group = groupAt(i, !isInLine);
                m_groups.append(group);
                i = group.last;
                isInLine = isInLine || !group.endsLine;
            } else if (piece.kind == PieceKind::WordBegin || !isBlank(piece.text)) {
                isInLine = isInLine || !isOpener(piece.text);
            }
        }
    }

    Group groupAt(qsizetype first, bool beginsLine) const
    {
        Group group{.first = first, .last = first, .beginsLine = beginsLine};
        qsizetype i = first;
        for (; i < m_pieces.size(); ++i) {
            const TimedPiece &piece = m_pieces.at(i);
            if (isLabel(piece)) {
                group.last = i;
                group.hasCite = group.hasCite || piece.kind == PieceKind::Cite;
                group.hasStamp = group.hasStamp || piece.begin;
            } else if (piece.kind != PieceKind::Text || !isJoint(piece.text)) {
                break;
            }
        }
        group.endsLine = i == m_pieces.size() || isBreak(m_pieces.at(i));
        return group;
    }

    // Looks how the page writes its labels. If some are marked as such, the others are titles of
    // books or times of trains.
    void findLabelStyle()
    {
        QHash<QString, int> names;
        for (const Group &group : std::as_const(m_groups)) {
            m_timesStandAlone = m_timesStandAlone || (group.isAlone() && group.hasStamp);
            for (qsizetype i = group.first; i <= group.last; ++i) {
                const TimedPiece &piece = m_pieces.at(i);
                if (piece.kind != PieceKind::Cite)
                    continue;
                m_citesAreMarked = m_citesAreMarked || isMarked(i, group);
                if (group.beginsLine && ++names[piece.text.simplified()] > 1)
                    m_namesComeBack = true;
            }
        }
    }

    bool isMarked(qsizetype cite, const Group &group) const
    {
        const bool isAlone = group.isAlone() && !m_pieces.at(cite).isInQuote;
        return hasColon(m_pieces, cite) || isAlone || (group.beginsLine && group.hasStamp);
    }

    bool isSpeaker(qsizetype cite, const Group &group) const
    {
        return isMarked(cite, group) || (group.beginsLine && !m_citesAreMarked && m_namesComeBack);
    }

    void tell(const Group &group)
    {
        bool hasSpeaker = false;
        for (qsizetype i = group.first; i <= group.last; ++i)
            hasSpeaker =
                hasSpeaker || (m_pieces.at(i).kind == PieceKind::Cite && isSpeaker(i, group));
        const bool isTime =
            hasSpeaker || group.isAlone() || (group.beginsLine && !m_timesStandAlone);
        // A date in the head of a page is not a part of what is said.
        const bool isDate = !m_hasLabels && group.isAlone();
        for (qsizetype i = group.first; i <= group.last; ++i) {
            TimedPiece &piece = m_pieces[i];
            const bool isTold = piece.kind == PieceKind::Cite ? isSpeaker(i, group)
                : piece.begin                                 ? isTime
                                                              : hasSpeaker || isDate;
            if (isLabel(piece) && !isTold)
                piece.kind = PieceKind::Text;
        }
        m_hasLabels = m_hasLabels || hasSpeaker || (isTime && group.hasStamp);
    }

    QList<TimedPiece> &m_pieces;
    QList<Group> m_groups;
    bool m_citesAreMarked = false;
    bool m_namesComeBack = false;
    bool m_timesStandAlone = false;
    bool m_hasLabels = false; ///< so far
};

/// Signs that a page is a transcript.
struct Evidence
{
    qsizetype words = 0;
    qsizetype stamps = 0;
    qsizetype times = 0;
    qsizetype names = 0;
    bool hasColon = false;
    bool namesComeBack = false;
    bool isAscending = true;
};

Evidence evidenceOf(const QList<TimedPiece> &pieces)
{
    Evidence found;
    QHash<QString, int> names;
    milliseconds last{0};
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const TimedPiece &piece = pieces.at(i);
        found.words += piece.kind == PieceKind::WordBegin ? 1 : 0;
        found.stamps += piece.kind == PieceKind::Stamp ? 1 : 0;
        if (piece.kind == PieceKind::Cite) {
            ++found.names;
            found.hasColon = found.hasColon || hasColon(pieces, i);
            found.namesComeBack = found.namesComeBack || ++names[piece.text.simplified()] > 1;
        } else if (piece.kind == PieceKind::Time && piece.begin) {
            ++found.times;
            found.isAscending = found.isAscending && *piece.begin >= last;
            last = *piece.begin;
        }
    }
    return found;
}

bool isNothing(const TimedPiece &piece)
{
    return piece.kind == PieceKind::Text && isJoint(piece.text);
}

// The kind of the first piece that is more than a break or a joint.
PieceKind firstOf(const QList<TimedPiece> &pieces)
{
    const auto first = std::ranges::find_if_not(
        pieces, [](const TimedPiece &piece) { return isBreak(piece) || isNothing(piece); });
    return first != pieces.end() ? first->kind : PieceKind::Break;
}

// Whether the first time is alone on its line, rather than inside a sentence.
bool isTimeAlone(const QList<TimedPiece> &pieces)
{
    const auto time = std::ranges::find(pieces, PieceKind::Time, &TimedPiece::kind);
    if (time == pieces.end())
        return false;
    const auto behind = std::find_if_not(time + 1, pieces.end(), isNothing);
    return behind == pieces.end() || isBreak(*behind);
}

} // namespace

bool isJoint(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.isSpace() || QStringView(u":[]()|–—-").contains(c); });
}

void tellLabels(QList<TimedPiece> &pieces)
{
    Labels(pieces).tell();
}

bool areTimed(const QList<TimedPiece> &pieces)
{
    const Evidence found = evidenceOf(pieces);
    if (found.words > 1 || found.stamps > 0 || (found.names > 0 && found.times > 0))
        return true;
    if (found.names > 1)
        return found.hasColon || found.namesComeBack || firstOf(pieces) == PieceKind::Cite;
    if (found.times > 1)
        return found.isAscending;
    return found.times > 0 && firstOf(pieces) == PieceKind::Time && isTimeAlone(pieces);
}

} // namespace earmark
