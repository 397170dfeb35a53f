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

/// What stands beside a turn: a round initial and a name in the speaker's colour, the time below.
/// Right-aligned to a given edge; in a narrow window in one line above the turn.
class SpeakerMargin
{
public:
    /// Follows the interface's font, and a little the size in which the text is read.
    void setFont(const QFont &interfaceFont, int readingSize);
    void setNarrow(bool narrow);
    /// What is free beside the column; true when names may stand differently.
    bool setRoom(int room);
    bool isNarrow() const { return m_narrow; }
    void forgetNames();

    int width() const; ///< including its distance to the column
    qreal height(const Transcript &transcript, SpeakerId speaker) const;

    struct Places
    {
        QRectF name;
        QRectF time;
    };
    /// Where name and time of a turn are; `edge` is the column's left top corner.
    Places places(const Transcript &transcript, const Cue &cue, QPointF edge) const;
    void paint(QPainter &painter, const Theme &theme, const Transcript &transcript, const Cue &cue,
               QPointF edge, qreal baseline) const;

    static QString timeOf(const Cue &cue); ///< with ≈ when it is an estimate

private:
    const QStringList &nameLines(const Transcript &transcript, SpeakerId speaker) const;
    qreal discSize() const;
    qreal lineHeight() const;
    qreal timeWidth(const QString &time) const;
    const QString &initial(const Transcript &transcript, SpeakerId speaker) const;
    void paintDisc(QPainter &painter, const QString &initial, const QColor &colour,
                   const QColor &ink, QRectF place) const;
    void paintTime(QPainter &painter, const QString &time, QPointF place) const;

    QFont m_nameFont;
    QFont m_timeFont;
    int m_fullWidth = 148;
    int m_room = 0;
    bool m_narrow = false;
    mutable QHash<SpeakerId, QStringList> m_names;
    mutable QHash<SpeakerId, QString> m_initials;
};

} // namespace earmark
