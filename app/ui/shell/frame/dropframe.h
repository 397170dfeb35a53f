// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QMimeData;

namespace earmark {

/// Accepts drops onto the window. During the drag, a frame over the window says what a drop would
/// do.
class DropFrame : public QWidget
{
    Q_OBJECT

public:
    /// One sentence about what a drop would do; empty if it cannot be used.
    using Describe = std::function<QString(const QMimeData &)>;
    using Take = std::function<void(const QMimeData &)>;

    DropFrame(const Describe &describe, const Take &take, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void enter(QDragEnterEvent *event);
    void drop(QDropEvent *event);

    Describe m_describe;
    Take m_take;
    QString m_sentence;
};

} // namespace earmark
