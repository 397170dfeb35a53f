// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"
#include "ui/widgets/look/theme.h"

#include <QFont>
#include <QHash>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace earmark {

/// The margin of a turn: a round initial and a name in the speaker's colour, with the time below,
/// right-aligned to the column. In a narrow window it is one line above the turn.
class SpeakerMargin
{
public:
    /// Sizes follow the interface's font and, to a smaller degree, the reading size.
    void setFont(const QFont &interfaceFont, int readingSize);
    void setNarrow(bool narrow);
    /// The free width beside the column; true if names may now break differently.
    bool setRoom(int room);
    bool isNarrow() const { return m_narrow; }
    void forgetNames();
    /// Where times are: below the name, in a column of their own between names and text, nowhere.
    enum class Times { Below, Beside, None };
    void setTimes(Times times);
    bool hasTimesBeside() const { return m_times == Times::Beside && !m_narrow; }

    int width() const; ///< including the gap to the column
    qreal height(const Transcript &transcript, SpeakerId speaker) const;
    qreal nameHeight(const Transcript &transcript, SpeakerId speaker) const; ///< 0: no name
    qreal nameRight() const { return width() - timeColumn(); } ///< from the margin's left

    struct Places
    {
        QRectF name;
        QRectF time;
    };
    /// Where name and time of a turn are; `edge` is the top left corner of the column.
    Places places(const Transcript &transcript, const Cue &cue, QPointF edge) const;
    void paint(QPainter &painter, const Theme &theme, const Transcript &transcript, const Cue &cue,
               QPointF edge, qreal baseline) const;

    /// What the time of a paragraph within a turn takes above it: nothing if it is in the margin.
    qreal paragraphTimeHeight() const;
    /// The same for that time; `edge` is where the paragraph begins, with the time if that is
    /// above it.
    QRectF paragraphTimePlace(const Cue &cue, QPointF edge) const;
    void paintParagraphTime(QPainter &painter, const Theme &theme, const Cue &cue, QPointF edge,
                            qreal baseline) const;

    /// The name alone.
    void paintName(QPainter &painter, const Theme &theme, const Transcript &transcript,
                   const Cue &cue, QPointF edge, qreal baseline) const;

    static QString timeOf(const Cue &cue); ///< with ≈ when it is an estimate

private:
    const QStringList &nameLines(const Transcript &transcript, SpeakerId speaker) const;
    QString shownTime(const Cue &cue) const;
    qreal timeColumn() const;
    qreal discSize() const;
    qreal lineHeight() const;
    qreal timeWidth(const QString &time, const QFont &font) const;
    const QString &initial(const Transcript &transcript, SpeakerId speaker) const;
    void paintDisc(QPainter &painter, const QString &initial, const QColor &colour,
                   const QColor &ink, QRectF place) const;
    void paintTime(QPainter &painter, const QString &time, const QFont &font, QPointF place) const;

    QFont m_nameFont;
    QFont m_timeFont;
    QFont m_paragraphFont; ///< of its time
    int m_fullWidth = 148;
    int m_room = 0;
    bool m_narrow = false;
    Times m_times = Times::Below;
    mutable QHash<SpeakerId, QStringList> m_names;
    mutable QHash<SpeakerId, QString> m_initials;
};

} // namespace earmark
