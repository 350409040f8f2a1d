"""Names of people: lists of many origins, and invented ones, so that the model learns where a name stands."""

from __future__ import annotations

import random

FIRST = """
James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas
Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Margaret Mark Sandra Donald Ashley Steven Kimberly Paul
Emily Andrew Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Dorothy George Melissa Timothy Deborah Ronald Stephanie
Edward Rebecca Jason Sharon Jeffrey Laura Ryan Cynthia Jacob Kathleen Gary Amy Nicholas Angela Eric Shirley Jonathan Anna
Stephen Brenda Larry Pamela Justin Emma Scott Nicole Brandon Helen Benjamin Samantha Samuel Katherine Gregory Christine Frank
Debra Alexander Rachel Raymond Carolyn Patrick Janet Jack Catherine Dennis Maria Jerry Heather Tyler Diane Aaron Ruth Jose
Julie Adam Olivia Nathan Joyce Henry Virginia Douglas Victoria Zachary Kelly Peter Lauren Kyle Christina Walter Joan Ethan
Evelyn Jeremy Judith Harold Megan Keith Andrea Christian Cheryl Roger Hannah Noah Jacqueline Gerald Martha Carl Gloria Terry
Teresa Sean Ann Austin Sara Arthur Madison Lawrence Frances Jesse Kathryn Dylan Janice Bryan Jean Joe Abigail Jordan Alice
Billy Julia Bruce Judy Albert Sophia Willie Grace Gabriel Denise Logan Amber Alan Doris Juan Marilyn Wayne Danielle Roy Beverly
Ralph Isabella Randy Theresa Eugene Diana Vincent Natalie Russell Brittany Elijah Charlotte Louis Marie Bobby Kayla Philip
Alexis Johnny Lori Hope Faith Joy Dawn June April May Rose Lily Violet Daisy Ivy Hazel Iris Olive Ruby Pearl Opal Crystal Ginger
Robin Will Rich Bill Bob Jim Tom Tim Dan Ben Sam Max Chuck Hank Gus Ned Ted Walt Art Drew Skip Buddy Sonny Junior Peggy Patty Bess
Carlos Luis Jorge Miguel Francisco Alejandro Diego Santiago Mateo Rafael Hector Ramon Javier Fernando Sergio Andres Eduardo
Guadalupe Ximena Lucia Camila Valentina Mariana Esperanza Consuelo Rosario Pilar Soledad Dolores Graciela Yolanda Marisol Itzel
Wei Ming Jing Li Xiu Hao Yan Mei Ling Xin Yi Jun Hui Lei Qiang Hiroshi Yuki Haruto Sakura Kenji Akiko Naoko Takeshi Emiko Min-jun
Seo-yeon Ji-ho Hye-jin Sung-min Eun-ji Young-soo Kyung Thanh Minh Linh Huong Tuan Phuong Ngoc Quoc Bao Duc Thuy Lan Hoa
Rajesh Priya Amit Sunita Vikram Anjali Sanjay Deepa Arjun Kavita Ravi Lakshmi Suresh Meena Aarav Ishaan Diya Neha Rohan Pooja
Harpreet Gurpreet Manjit Jaswinder Venkatesh Padma Srinivas Mohammed Ahmed Fatima Aisha Omar Khalid Yusuf Hassan Layla Zainab
Mariam Ibrahim Abdullah Noor Tariq Samira Bilal Leila Nasser Rania Farid Salma Kwame Ama Kofi Akosua Chinedu Ngozi Chukwuemeka
Adaeze Oluwaseun Folake Babatunde Yetunde Tendai Thandiwe Sipho Nomvula Abebe Tigist Haile Selam Ayaan Hodan Amina Mwangi Wanjiru
Ivan Olga Dmitri Svetlana Sergei Natasha Mikhail Ekaterina Vladimir Irina Oksana Bohdan Zofia Krzysztof Agnieszka Piotr Małgorzata
Jiří Zdeněk Radovan Snežana Dragan Milica Goran Jasna László Zsófia István Gheorghe Ioana Dimitrios Eleni Stavros Lars Ingrid
Sven Astrid Bjørn Freya Søren Anneliese Jürgen Gertrud Wolfgang Heike Giovanni Francesca Matteo Chiara Jean-Pierre Amélie
Françoise Étienne Siobhán Aoife Niamh Padraig Eoin Rhiannon Gareth Angus Fiona Hamish Shlomo Rivka Moshe Devorah Avi Tzipora
Keanu Leilani Kalani Makoa Nalani Sefina Tavita Mele Wambli Chenoa Dakota Winona Ayita Tallulah Aiyana Lashonda DeShawn Latoya
Tyrone Shaniqua Jamal Keisha Demetrius LaTasha Darnell Ebony Malik Tanisha Terrell Aaliyah Jayden Brayden Kaylee Makenzie Braxton
Nevaeh Zayden Paisley Kinsley Everleigh Oakley Wyatt Colton Hunter Mason Carter Parker Avery Riley Quinn Reagan Rowan Sage River
""".split()
LAST = """
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor
Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott
Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz
Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed
Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes Price Alvarez
Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes
Gonzales Fisher Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno West Cole Hayes
Bryant Herrera Gibson Ellis Tran Medina Aguilar Stevens Murray Ford Castro Marshall Owens Harrison Fernandez McDonald Woods
Washington Kennedy Wells Vargas Henry Chen Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez
Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Stone Salazar Fox Warren Mills Meyer
Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold
Pierce Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews Alvarado
Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter Lawrence Sandoval Guerrero George
Chapman Rios Estrada Ortega Watkins Greene Nunez Wheeler Valdez Harper Burke Larson Santiago Maldonado Morrison Franklin Carlson
Austin Dominguez Carr Lawson Jacobs O'Brien Lynch Singh Vega Bishop Montgomery Oliver Jensen Harvey Williamson Gilbert Dean Sims
Espinoza Howell Li Wong Reid Hanson Le McCoy Garrett Burton Fuller Wang Weber Welch Rojas Lucas Marquez Fields Park Yang Little
Banks Padilla Day Walsh Bowman Schultz Luna Fowler Mejia Love Hope Frost Snow Winters Summers Rose Flowers Church Pope Priest
Abernathy Blankenship Castellanos Dubois Eisenberg Fitzgerald Goldstein Hutchinson Ivanov Jankowski Kowalski Lindqvist Mahoney
Nakamura Oyelaran Papadopoulos Quintero Rosenthal Stavropoulos Takahashi Underwood Vandenberg Whitfield Xiong Yamamoto Zimmerman
Okafor Adeyemi Mensah Boateng Nkrumah Mbeki Dlamini Banda Tadesse Gebremariam Warsame Abdi Diallo Traore Kamau Ochieng Otieno
Hussain Khan Malik Chaudhry Rahman Siddiqui Qureshi Haddad Khoury Nasser Al-Masri El-Sayed Bin-Laden Abdelrahman Farouk Ansari
Sharma Gupta Mehta Iyer Krishnamurthy Venkataraman Subramanian Raghunathan Chatterjee Banerjee Mukherjee Kaur Gill Dhillon Reddy
Rao Nair Menon Pillai Desai Joshi Kulkarni Bhattacharya Zhang Liu Huang Zhao Wu Zhou Xu Sun Zhu Lin Ma Guo He Gao Luo Cheng
Chang Hsu Tsai Chiu Cho Choi Jung Kang Yoon Lim Han Shin Suzuki Sato Tanaka Watanabe Ito Kobayashi Kato Yoshida Inoue
Tran Pham Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Novak Horvat Kovačević Petrović Nowak Wiśniewski Wójcik Kaminski
Zielinski Dvořák Svoboda Popescu Ionescu Dimitrov Georgiev Petrov Sokolov Volkov Kuznetsova Shevchenko Kovalenko Melnyk Johansson
Andersson Lindberg Nilsson Eriksson Hansen Olsen Berg Haugen Virtanen Korhonen Schneider Fischer Becker Schäfer Zimmermann Krüger
Vogel Bianchi Rossi Esposito Ricci Marino DeLuca D'Angelo DiMaggio Moretti Rousseau Lefebvre Moreau Fournier Beauchamp Thibodeaux
Boudreaux Hebert McCarthy O'Connor O'Sullivan MacDonald MacLeod McAllister Fitzpatrick Gallagher Doherty Cohen Levy Shapiro
Feldman Katz Horowitz Greenberg Kalani Kealoha Tuiasosopo Faleafa Begay Yazzie Tsosie Nez Whitehorse Redcloud Standingbear
Foley Parkinson Crohn Graves Hodgkin Bell Murphy Glasgow Apgar Foster Kelly Allis Addison Paget Wilson Gilbert Turner Marfan
""".split()
_ONSETS = (
    "b br bl c ch cr d dr f fl g gr h j k kr l m n p pr qu r s sh sk sl st str t th tr v w wh y z zh kw ng".split()
)
_NUCLEI = "a e i o u ai ea ee ia io oa ou ei au ie oo".split()
_CODAS = [
    "",
    "",
    "",
    "n",
    "r",
    "s",
    "l",
    "m",
    "ck",
    "nd",
    "rt",
    "st",
    "th",
    "x",
    "ng",
    "nz",
    "tt",
    "sky",
    "ski",
    "ez",
    "ova",
    "ian",
]
_NICK = ["Bill", "Bob", "Liz", "Kate", "Maggie", "Sue", "Jim", "Tom", "Dick", "Beth", "Annie", "Charlie", "Frankie", "Mimi",
         "Nana", "Lupe", "Pancho", "Chuy", "Sasha", "Misha", "Jojo", "Tito", "Manny", "Gigi", "Bubba", "Mac", "Sully", "Fitz"]  # fmt: skip


def invented(rng: random.Random, syllables: int | None = None) -> str:
    """Make a pronounceable name that is on no list."""
    count = syllables or rng.choice((2, 2, 2, 3))
    text = "".join(
        rng.choice(_ONSETS)
        + rng.choice(_NUCLEI)
        + (rng.choice(_CODAS) if i == count - 1 else rng.choice(("", "", "n", "r", "l", "s")))
        for i in range(count)
    )
    return text.capitalize()


class Names:
    """A source of names from one half of the lists: training and checking share none."""

    def __init__(self, rng: random.Random, *, half: int | None = None, invent: float = 0.3) -> None:
        def pick(names):
            return (
                sorted(set(names))
                if half is None
                else [n for i, n in enumerate(sorted(set(names))) if (i % 5 == 0) == (half == 1)]
            )

        self.rng, self.invent = rng, invent
        self.firsts, self.lasts = pick(FIRST), pick(LAST)

    def first(self) -> str:
        if self.rng.random() < self.invent * 0.7:
            return invented(self.rng, 2)
        if self.rng.random() < 0.04:
            return self.rng.choice(_NICK)
        return self.rng.choice(self.firsts)

    def last(self) -> str:
        rng = self.rng
        name = invented(rng) if rng.random() < self.invent else rng.choice(self.lasts)
        roll = rng.random()
        if roll < 0.04:
            return f"{name}-{rng.choice(self.lasts)}"
        if roll < 0.06:
            return (
                f"{rng.choice(('de la', 'van der', 'van', 'von', 'de', 'del', 'al-', 'St.', 'Mac', 'Mc', chr(79) + chr(39)))} {name}".replace(
                    "al- ", "al-"
                )
                .replace("Mac ", "Mac")
                .replace("Mc ", "Mc")
                .replace("O' ", "O'")
            )
        return name
