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

/// A bar for the whole episode: shows who speaks when, and seeks to any moment.
class SeekBar : public QWidget
{
    Q_OBJECT

public:
    explicit SeekBar(QWidget *parent = nullptr);

    void setTranscript(const Transcript &transcript);
    void setChapters(const QList<Chapter> &chapters);
    void setAnnotations(const QList<Annotation> &annotations);
    void putAnnotation(const Annotation &annotation); ///< a new one, or one that has changed
    void removeAnnotation(AnnotationId id);
    void setSilentSpans(const QList<TimeSpan> &spans);
    void setHits(const QList<milliseconds> &times);
    void setRoute(const QList<TimeSpan> &skipped, const std::optional<TimeSpan> &repeated);
    void setDuration(milliseconds duration);
    void setPosition(milliseconds position);

    milliseconds duration() const { return m_map.duration; }
    milliseconds position() const { return m_position; }
    /// "1:07 of 2:40, Anna", for screen readers.
    QString valueText() const;
    /// Limits `position` to the episode, shows it at once and emits seekRequested().
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
    /// A drag under way: where releasing the button would seek to, and where the pointer was last.
    struct Drag
    {
        double target = 0; ///< milliseconds with a fraction, for slow drags
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
    milliseconds clamped(milliseconds time) const;

    EpisodeMap m_map;
    Transcript m_transcript;
    milliseconds m_position{0};
    QPixmap m_picture; ///< the map; null if it must be redrawn
    std::optional<Drag> m_drag;
    std::optional<milliseconds> m_pointed; ///< the time under the pointer
    QPointer<SeekCard> m_card; ///< a child of the window, above the bar
};

} // namespace earmark
