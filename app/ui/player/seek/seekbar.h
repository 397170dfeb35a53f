// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/seek/episodemap.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

#include <optional>

namespace earmark {

class SeekCard;

/// One band for the whole episode: the map of who speaks, and the way to any moment of it.
class SeekBar : public QWidget
{
    Q_OBJECT

public:
    explicit SeekBar(QWidget *parent = nullptr);

    void setTranscript(const Transcript &transcript);
    void setChapters(const QList<Chapter> &chapters);
    void setAnnotations(const QList<Annotation> &annotations);
    void setSilentSpans(const QList<TimeSpan> &spans);
    void setHits(const QList<milliseconds> &times);
    void setDuration(milliseconds duration);
    void setPosition(milliseconds position);

    milliseconds duration() const { return m_map.duration; }
    milliseconds position() const { return m_position; }
    /// "1:07 of 2:40, Anna": what a screen reader says.
    QString valueText() const;
    /// Asks for that moment, kept within the episode, and shows it at once.
    void requestSeek(milliseconds position);

    QSize sizeHint() const override { return {400, 34}; }
    QSize minimumSizeHint() const override { return {120, 34}; }

signals:
    void seekRequested(earmark::milliseconds position);
    void annotationActivated(earmark::AnnotationId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// The button is down: where the sound would go, and where the pointer was.
    struct Drag
    {
        double target = 0; ///< milliseconds, finer than the type for slow drags
        qreal lastX = 0;
        bool hasMoved = false;
    };

    void redraw();
    void updateAt(milliseconds time);
    void drag(qreal x, bool fine);
    void showCard(milliseconds time, qreal x);
    void hideCard();
    void paintLine(QPainter &painter, milliseconds time, const QColor &colour, qreal width) const;
    const Annotation *annotationAt(QPointF point) const;
    milliseconds timeAt(qreal x) const;
    milliseconds kept(milliseconds time) const;

    EpisodeMap m_map;
    Transcript m_transcript;
    milliseconds m_position{0};
    QPixmap m_picture; ///< the map; null when it must be drawn anew
    std::optional<Drag> m_drag;
    std::optional<milliseconds> m_pointed; ///< under the pointer
    QPointer<SeekCard> m_card; ///< in the window, above the bar
};

} // namespace earmark
