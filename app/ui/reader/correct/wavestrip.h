// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/peaks.h"
#include "transcript/transcript.h"

#include <QWidget>

namespace earmark {

/// The sound of a line and three seconds around it: its part in colour, its begin and end as
/// handles, its words as ticks.
class WaveStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WaveStrip(QWidget *parent);

    /// Shows the line's times; the picture stays in place while the same line is shown.
    void showLine(const Cue &cue);
    void clear(); ///< its line is left
    void setPeaks(const Peaks &peaks);
    void setPosition(milliseconds position);
    void setHint(const QString &keys); ///< what can be done by keys
    QSize sizeHint() const override;

signals:
    void soundWanted(earmark::TimeSpan span);
    void edgeMoved(bool isEnd, earmark::milliseconds time); ///< dragged there
    void seekRequested(earmark::milliseconds position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// A handle that is being dragged.
    struct Drag
    {
        bool isEnd = false;
        milliseconds time{0};
    };

    TimeSpan line() const; ///< as it would be after the drag
    QRectF wave() const;
    qreal xOf(milliseconds time) const;
    milliseconds timeAt(qreal x) const;
    std::optional<bool> handleAt(QPointF place) const; ///< whether it is the end
    void paintBars(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void describe();

    CueId m_cue{};
    bool m_isEstimated = false;
    TimeSpan m_line;
    TimeSpan m_window;
    QList<milliseconds> m_words; ///< where they begin
    Peaks m_peaks;
    milliseconds m_position{-1};
    QString m_hint;
    std::optional<Drag> m_drag;
};

} // namespace earmark
