// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestToast : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 400);
        m_toast = new Toast(m_window.get());
        m_window->show();
    }

    void isHiddenUntilItSpeaks()
    {
        QVERIFY(!m_toast->isVisible());
        m_toast->say(u"Saved"_s);
        QVERIFY(m_toast->isVisible());
        QVERIFY(!button()->isVisible());
        QCOMPARE(label()->text(), u"Saved"_s);
    }

    void undoesOnceAndGoes()
    {
        int undone = 0;
        m_toast->offer(u"Note removed"_s, u"Undo"_s, [&undone] { ++undone; });
        QCOMPARE(button()->text(), u"Undo"_s);
        button()->click();
        QCOMPARE(undone, 1);
        QVERIFY(!m_toast->isVisible());
        button()->click();
        QCOMPARE(undone, 1);
    }

    void anActionMayOfferAnother()
    {
        m_toast->offer(u"Removed"_s, u"Undo"_s, [this] { m_toast->say(u"Brought back"_s); });
        button()->click();
        QVERIFY(m_toast->isVisible());
        QCOMPARE(label()->text(), u"Brought back"_s);
    }

    void goesByItselfAfterTenSeconds()
    {
        m_toast->say(u"Saved"_s);
        auto *timer = m_toast->findChild<QTimer *>();
        QCOMPARE(timer->interval(), 10'000);
        QVERIFY(timer->isActive());
        timer->start(0);
        QTRY_VERIFY(!m_toast->isVisible());
    }

    void aNewSentenceForgetsTheOldAction()
    {
        int undone = 0;
        m_toast->offer(u"Removed"_s, u"Undo"_s, [&undone] { ++undone; });
        m_toast->say(u"Saved"_s);
        button()->click();
        QCOMPARE(undone, 0);
    }

    void neverTakesTheFocus()
    {
        QLineEdit field(m_window.get());
        field.show();
        field.setFocus();
        m_toast->offer(u"Removed"_s, u"Undo"_s, [] {});
        QCOMPARE(m_window->focusWidget(), &field);
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(m_window->focusWidget(), &field);
    }

    void staysAtTheFootAsTheWindowChanges()
    {
        m_toast->say(u"Saved"_s);
        const int aboveFoot = m_window->height() - m_toast->geometry().bottom();
        QVERIFY(aboveFoot < 100);
        m_window->resize(300, 200);
        const QRect place = m_toast->geometry();
        QVERIFY(m_window->rect().contains(place));
        QCOMPARE(m_window->height() - place.bottom(), aboveFoot);
        QVERIFY(qAbs(place.center().x() - 150) <= 1);
    }

    void longSentencesWrapInsideTheWindow()
    {
        m_toast->say(u"A sentence that goes on and on. "_s.repeated(8));
        QVERIFY(m_window->rect().contains(m_toast->geometry()));
        QVERIFY(m_toast->height() > 2 * label()->fontMetrics().height());
    }

    void screenReadersKnowTheSentence()
    {
        m_toast->say(u"Saved"_s);
        const QAccessibleInterface *known = QAccessible::queryAccessibleInterface(m_toast);
        QCOMPARE(known->text(QAccessible::Name), u"Saved"_s);
    }

private:
    QPushButton *button() const { return m_toast->findChild<QPushButton *>(); }
    QLabel *label() const { return m_toast->findChild<QLabel *>(); }

    std::unique_ptr<QWidget> m_window;
    Toast *m_toast = nullptr;
};

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
